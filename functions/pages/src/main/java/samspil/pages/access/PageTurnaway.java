package samspil.pages.access;

import gg.jte.Content;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.pages.Head;
import samspil.pages.Page;
import samspil.pages.PageAnswers;
import samspil.pages.Sites;
import samspil.platform.access.FormRule;
import samspil.platform.access.Identity;
import samspil.platform.access.Reason;
import samspil.platform.access.Turnaway;
import samspil.platform.http.FormFields;
import samspil.platform.http.Readers;

/** Turns somebody with a browser away: to the log-in, back to what they typed, or to another of their duties. */
@Singleton
final class PageTurnaway implements Turnaway {
    private static final Pattern MACHINES = Pattern.compile("/(v1|hsds|assets)(/.*)?");

    private final Sites sites;
    private final Municipalities municipalities;
    private final DutyWords words;

    PageTurnaway(Sites sites, Municipalities municipalities, DutyWords words) {
        this.sites = sites;
        this.municipalities = municipalities;
        this.words = words;
    }

    @Override
    public Optional<HttpResponse<?>> of(HttpRequest<?> request, Reason reason, Optional<Identity> identity) {
        return MACHINES.matcher(request.getPath()).matches()
                ? Optional.empty()
                : Optional.of(
                        isLook(request) && reason == Reason.NOT_LOGGED_IN
                                ? HttpResponse.seeOther(URI.create(logIn(request, asked(request))))
                                : page(request, reason, identity));
    }

    private HttpResponse<?> page(HttpRequest<?> request, Reason reason, Optional<Identity> identity) {
        var language = Readers.language(request);
        var content = content(request, language, reason, identity);
        var title = DutyWords.say(language, "turnaway." + word(reason));
        var page = frame(request, language, title, content);
        var shown = identity.filter(Identity::isSession)
                .map(known -> page.signedIn(words.signedIn(language, known)))
                .orElse(page);
        return PageAnswers.passing(status(reason), shown);
    }

    private Content content(HttpRequest<?> request, Language language, Reason reason, Optional<Identity> identity) {
        var parts = new TurnawayParts(language, fields(request), request.getPath());
        return switch (reason) {
            case NOT_LOGGED_IN -> parts.ended(logIn(request, "/" + language.tag() + "/desk"));
            case STALE_FORM -> parts.stale(identity.map(Identity::formToken).orElse(""));
            case NOT_ALLOWED ->
                parts.notAllowed(
                        identity.map(known -> words.of(language, DutyWords.acting(known)))
                                .orElse(""),
                        "/" + language.tag() + "/acting?next=" + encoded(isLook(request) ? asked(request) : ""));
            case FOREIGN_FORM -> parts.foreign();
        };
    }

    private Page frame(HttpRequest<?> request, Language language, String title, Content body) {
        var site = Arrays.stream(request.getPath().split("/", 4))
                .skip(2)
                .limit(1)
                .flatMap(name -> municipalities.bySlug(name).stream())
                .findFirst()
                .map(found -> sites.of(found, language))
                .orElseGet(() -> sites.national(language));
        var homes = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), each -> "/" + each.tag()));
        return new Page(site, language, new Head(title, title, homes), List.of(), body);
    }

    private static Map<String, List<String>> fields(HttpRequest<?> request) {
        return isLook(request)
                ? Map.of()
                : FormFields.of(request)
                        .map(form -> form.without(FormRule.FIELD).values())
                        .orElse(Map.of());
    }

    private static HttpStatus status(Reason reason) {
        return reason == Reason.NOT_LOGGED_IN ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
    }

    private static String word(Reason reason) {
        return switch (reason) {
            case NOT_LOGGED_IN -> "ended";
            case STALE_FORM -> "stale";
            case NOT_ALLOWED -> "not-allowed";
            case FOREIGN_FORM -> "foreign";
        };
    }

    private static boolean isLook(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    private static String logIn(HttpRequest<?> request, String next) {
        return "/" + Readers.language(request).tag() + "/log-in?next=" + encoded(next);
    }

    /** The path and query that were asked for. */
    private static String asked(HttpRequest<?> request) {
        var uri = request.getUri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
