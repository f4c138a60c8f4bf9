package samspil.platform.access;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.Environment;
import samspil.platform.SiteVariable;
import samspil.platform.http.Answers;

/** Asks of every request whether it may be made. A route that says neither {@link Open} nor {@link Allowed} is shut. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AccessFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AccessFilter.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** What a browser sends to another site without asking that site first; a page of a script asks. */
    private static final Set<String> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA, MediaType.TEXT_PLAIN);

    private final Municipalities municipalities;
    private final Environment environment;
    private final Optional<Turnaway> turnaway;

    AccessFilter(Municipalities municipalities, Environment environment, Optional<Turnaway> turnaway) {
        this.municipalities = municipalities;
        this.environment = environment;
        this.turnaway = turnaway;
    }

    /** Null lets the request pass on. */
    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .flatMap(route -> refusal(request, route))
                .orElse(null);
    }

    private Optional<HttpResponse<?>> refusal(HttpRequest<?> request, RouteMatch<?> route) {
        var says = own(route.getAnnotationMetadata());
        var identity = says.hasAnnotation(Open.class) ? Optional.<Identity>empty() : Callers.of(request);
        var rule = rule(says, route);
        rule.flatMap(known -> identity.flatMap(known::duty)).ifPresent(duty -> Callers.actsBy(request, duty));
        return rule.flatMap(known -> known.refusal(identity))
                .or(() -> form(request, identity))
                .map(reason -> answer(request, reason, identity));
    }

    /** A method's own words take the place of its controller's; else Micronaut would give both lists as one. */
    private static AnnotationMetadata own(AnnotationMetadata says) {
        var method = says.getDeclaredMetadata();
        return method.hasAnnotation(Allowed.class) || method.hasAnnotation(Open.class) ? method : says;
    }

    /** Empty for an open route. */
    private Optional<AccessRule> rule(AnnotationMetadata says, RouteMatch<?> route) {
        if (says.hasAnnotation(Open.class)) {
            return Optional.empty();
        }
        var roles = Set.of(says.enumValues(Allowed.class, Role.class));
        return Optional.of(new AccessRule(
                roles, named(route).flatMap(municipalities::bySlug).map(Municipality::id)));
    }

    private static Optional<String> named(RouteMatch<?> route) {
        return Optional.ofNullable(route.getVariableValues().get("municipality"))
                .map(Object::toString);
    }

    /** Only what a browser sends by itself can be forged: a form, or a request that a cookie let in. */
    private Optional<Reason> form(HttpRequest<?> request, Optional<Identity> identity) {
        var session = identity.filter(Identity::isSession);
        if (SAFE.contains(request.getMethod()) || session.isEmpty() && !isForm(request)) {
            return Optional.empty();
        }
        return new FormRule(environment.get(SiteVariable.SITE_ADDRESS)).refusal(sent(request), session);
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type -> FORMS.contains(type.getName()))
                .isPresent();
    }

    private static FormRule.Sent sent(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return new FormRule.Sent(
                headers.get(HttpHeaders.ORIGIN, String.class).orElse(""),
                headers.get("Sec-Fetch-Site", String.class).orElse(""),
                token(request));
    }

    private static String token(HttpRequest<?> request) {
        try {
            return request.getBody(Argument.mapOf(String.class, Object.class))
                    .map(fields -> fields.get(FormRule.FIELD))
                    .map(value -> value instanceof List<?> several ? several.getLast() : value)
                    .map(Object::toString)
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Reason reason, Optional<Identity> identity) {
        log(request, reason);
        return turnaway.flatMap(kind -> kind.of(request, reason, identity)).orElseGet(() -> {
            var answer = Answers.problem(request, reason.problem());
            return reason == Reason.NOT_LOGGED_IN ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : answer;
        });
    }

    /** Whoever just has not logged in is no matter for the log; neither the address nor a token is written. */
    private static void log(HttpRequest<?> request, Reason reason) {
        if (reason != Reason.NOT_LOGGED_IN) {
            LOG.warn("{} turned away: {}", request.getMethod(), reason);
        }
    }
}
