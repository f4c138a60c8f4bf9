package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import samspil.access.ActAs;
import samspil.access.NextAddress;
import samspil.access.SessionCookie;
import samspil.kernel.Language;
import samspil.pages.PageAnswers;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.http.FormFields;

/** Somebody says what they act as. */
@Controller("/{language}/acting")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "log-in")
final class ActingController {
    private final ActAs actAs;
    private final ActingPage page;

    ActingController(ActAs actAs, ActingPage page) {
        this.actAs = actAs;
        this.page = page;
    }

    @Get
    HttpResponse<?> ask(Identity identity, Language language, @QueryValue(defaultValue = "") String next) {
        return PageAnswers.passing(
                HttpStatus.OK,
                page.ask(language, identity, actAs.choices(identity.person()), NextAddress.of(next, "")));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, Identity identity, Language language) {
        var form = FormFields.of(request).orElseGet(() -> new FormFields(Map.of()));
        var next = NextAddress.of(form.typed("next"), "");
        return Cookies.of(request, SessionCookie.SESSION)
                .flatMap(cookie -> actAs.choose(cookie, form.typed("duty")))
                .<HttpResponse<?>>map(chosen -> Cookies.with(
                        Cookies.onTo(next.isEmpty() ? page.desk(language, chosen.duty()) : next),
                        SessionCookie.SESSION.set(chosen.cookie())))
                .orElseGet(() -> PageAnswers.passing(
                        HttpStatus.BAD_REQUEST,
                        page.askAgain(language, identity, actAs.choices(identity.person()), next)));
    }
}
