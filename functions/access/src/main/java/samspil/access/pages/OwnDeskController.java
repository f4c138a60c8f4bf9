package samspil.access.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import samspil.kernel.Language;
import samspil.pages.PageAnswers;
import samspil.pages.access.DutyWords;
import samspil.platform.access.Allowed;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;

/** Leads to the desk of what somebody acts as; whoever acts in no municipality comes to what is their own. */
@Controller("/{language}/desk")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.CITIZEN)
@Requires(env = "access-desk")
final class OwnDeskController {
    private final ActingPage acting;
    private final Landing landing;

    OwnDeskController(ActingPage acting, Landing landing) {
        this.acting = acting;
        this.landing = landing;
    }

    @Get
    HttpResponse<?> go(Identity identity, Language language) {
        var duty = DutyWords.acting(identity);
        return duty.municipality() == null
                ? PageAnswers.passing(HttpStatus.OK, landing.national(new Owner(language, identity)))
                : Cookies.onTo(acting.desk(language, duty));
    }
}
