package samspil.grants.scheme.pages.desk;

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
import java.util.Optional;
import samspil.grants.SchemeId;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Scheme;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** One scheme at the desk, on pages, and what is done with it. */
@Controller("/{language}/{municipality}/desk/grants/schemes/{scheme}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-desk")
final class SchemeRoomController {
    private final SchemeDeeds deeds;
    private final SchemeRoom room;
    private final Travel travel;

    SchemeRoomController(SchemeDeeds deeds, SchemeRoom room, Travel travel) {
        this.deeds = deeds;
        this.room = room;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            SchemeId scheme,
            @QueryValue(defaultValue = "") String done) {
        return deeds.change()
                .schemes()
                .find(new Scheme.Key(municipality.id(), scheme))
                .<HttpResponse<?>>map(it -> PageAnswers.passing(HttpStatus.OK, room.of(desk, it, done)))
                .orElseGet(() -> travel.gone(request));
    }

    @Get("/deeds/{deed}")
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            SchemeId scheme,
            String deed) {
        return travel.go(request, desk, journey(desk, scheme, deed));
    }

    @Post("/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            SchemeId scheme,
            String deed) {
        return travel.go(request, desk, journey(desk, scheme, deed));
    }

    private Optional<Journey> journey(Desk desk, SchemeId scheme, String deed) {
        return deeds.change()
                .schemes()
                .find(new Scheme.Key(desk.municipality().id(), scheme))
                .flatMap(it -> deeds.of(desk, it, deed));
    }
}
