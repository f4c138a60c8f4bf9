package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.access.ActAs;
import samspil.kernel.Language;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Leads to the desk of what somebody acts as. */
@Controller("/{language}/desk")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "log-in")
final class OwnDeskController {
    private final ActAs actAs;
    private final ActingPage acting;
    private final OwnDeskPage own;

    OwnDeskController(ActAs actAs, ActingPage acting, OwnDeskPage own) {
        this.actAs = actAs;
        this.acting = acting;
        this.own = own;
    }

    @Get
    HttpResponse<?> go(Identity identity, Language language) {
        var duty = DutyWords.acting(identity);
        if (duty.municipality() != null) {
            return Cookies.onTo(acting.desk(language, duty));
        }
        boolean others = actAs.choices(identity.person()).size() > 1;
        return duty.role() == Role.CITIZEN && others
                ? Cookies.onTo("/" + language.tag() + "/acting")
                : PageAnswers.passing(HttpStatus.OK, own.of(language, identity));
    }
}
