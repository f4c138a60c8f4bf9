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
import samspil.grants.RoundId;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.Round;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** One round at the desk, on pages, and what is done with it. */
@Controller("/{language}/{municipality}/desk/grants/rounds/{round}")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.AUDITOR})
@Requires(env = "grants-desk")
final class RoundRoomController {
    private final RoundDeeds deeds;
    private final RoundRoom room;
    private final Travel travel;

    RoundRoomController(RoundDeeds deeds, RoundRoom room, Travel travel) {
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
            RoundId round,
            @QueryValue(defaultValue = "") String done) {
        return deeds.change()
                .rounds()
                .find(new Round.Key(municipality.id(), round))
                .<HttpResponse<?>>map(it -> PageAnswers.passing(HttpStatus.OK, room.of(desk, it, done)))
                .orElseGet(() -> travel.gone(request));
    }

    @Get("/deeds/{deed}")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            RoundId round,
            String deed) {
        return travel.go(request, desk, journey(desk, round, deed));
    }

    @Post("/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            RoundId round,
            String deed) {
        return travel.go(request, desk, journey(desk, round, deed));
    }

    private Optional<Journey> journey(Desk desk, RoundId round, String deed) {
        return deeds.change()
                .rounds()
                .find(new Round.Key(desk.municipality().id(), round))
                .flatMap(it -> deeds.of(desk, it, deed));
    }
}
