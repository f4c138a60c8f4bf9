package samspil.grants.apply.pages;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** What an applicant does with an application that was sent: takes it back, accepts, declines, appeals, answers. */
@Controller("/{language}/{municipality}/desk/applications/{application}/deeds/{deed}")
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class DeedController {
    private final Desks desks;
    private final FileDeeds deeds;
    private final Travel travel;

    DeedController(Desks desks, FileDeeds deeds, Travel travel) {
        this.desks = desks;
        this.deeds = deeds;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return at(request, desk, application, deed, journey -> travel.begin(desk, journey));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            ApplicationId application,
            String deed) {
        return at(request, desk, application, deed, journey -> travel.goOn(request, desk, journey));
    }

    private HttpResponse<?> at(
            HttpRequest<?> request,
            Desk desk,
            ApplicationId id,
            String deed,
            Function<Journey, HttpResponse<?>> answer) {
        return desks.sent(desk, id)
                .filter(StatusPage.Sent::isLead)
                .flatMap(sent -> deeds.of(desk, sent.file(), sent.title(), deed))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> desks.errors().answer(request, ProblemType.NOT_FOUND));
    }
}
