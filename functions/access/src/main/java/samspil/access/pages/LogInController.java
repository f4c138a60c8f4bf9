package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.access.LogIn;
import samspil.access.LogIn.Outcome;
import samspil.access.LogIn.Returned;
import samspil.access.LogOut;
import samspil.access.NextAddress;
import samspil.access.Refusal;
import samspil.access.SessionCookie;
import samspil.kernel.Language;
import samspil.pages.PageAnswers;
import samspil.platform.access.Open;
import samspil.platform.http.Readers;

/** The way to the identity provider and back. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Open
@Requires(env = "log-in")
final class LogInController {
    private static final Logger LOG = LoggerFactory.getLogger(LogInController.class);

    private final LogIn logIn;
    private final LogOut logOut;
    private final LogInPages pages;
    private final Doorway doorway;

    LogInController(LogIn logIn, LogOut logOut, LogInPages pages, Doorway doorway) {
        this.logIn = logIn;
        this.logOut = logOut;
        this.pages = pages;
        this.doorway = doorway;
    }

    @Get("/{language}/log-in")
    HttpResponse<?> explain(Language language, @QueryValue(defaultValue = "") String next) {
        return PageAnswers.passing(HttpStatus.OK, pages.explain(language, NextAddress.of(next, "")));
    }

    @Get("/log-in/start")
    HttpResponse<?> start(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
        return doorway.pass(request, () -> begun(request, next));
    }

    private HttpResponse<?> begun(HttpRequest<?> request, String next) {
        var language = Readers.language(request);
        return logIn.begin(NextAddress.of(next, desk(language)), language)
                .<HttpResponse<?>>map(begun -> Cookies.with(
                        Cookies.onTo(begun.address().toString()), SessionCookie.LOG_IN.set(begun.cookie())))
                .orElseGet(() -> refused(language, Refusal.PROVIDER));
    }

    @Get("/log-in/callback")
    HttpResponse<?> callback(HttpRequest<?> request) {
        return doorway.pass(request, () -> finished(request));
    }

    private HttpResponse<?> finished(HttpRequest<?> request) {
        var answer = switch (logIn.finish(returned(request))) {
            case Outcome.LoggedIn loggedIn -> loggedIn(request, loggedIn);
            case Outcome.Refused(var refusal, var language) ->
                refused(language.orElseGet(() -> Readers.language(request)), refusal);
        };
        return Cookies.with(answer, SessionCookie.LOG_IN.clear());
    }

    /** A session that this browser had before is over: nobody goes on in somebody else's. */
    private MutableHttpResponse<?> loggedIn(HttpRequest<?> request, Outcome.LoggedIn outcome) {
        Cookies.of(request, SessionCookie.SESSION).ifPresent(logOut::of);
        var attempt = outcome.attempt();
        var acting = "/" + attempt.language().tag() + "/acting?next="
                + URLEncoder.encode(attempt.next(), StandardCharsets.UTF_8);
        return Cookies.with(
                Cookies.onTo(outcome.choice() ? acting : attempt.next()), SessionCookie.SESSION.set(outcome.cookie()));
    }

    private MutableHttpResponse<?> refused(Language language, Refusal refusal) {
        LOG.warn("log-in refused: {}", refusal.key());
        var status = refusal == Refusal.PROVIDER ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_REQUEST;
        return PageAnswers.passing(status, pages.refused(language, refusal));
    }

    private static Returned returned(HttpRequest<?> request) {
        return new Returned(
                parameter(request, "state"),
                parameter(request, "code"),
                parameter(request, "error"),
                request.getParameters().get("iss"),
                Cookies.of(request, SessionCookie.LOG_IN).orElse(""));
    }

    private static String parameter(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class).orElse("");
    }

    private static String desk(Language language) {
        return "/" + language.tag() + "/desk";
    }
}
