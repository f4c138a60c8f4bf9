package samspil.council.meeting.pages.desk;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import samspil.council.meeting.RecordHeld;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** Meetings that were held before, recorded on pages. */
@Controller("/{language}/{municipality}/desk/meetings/held")
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "meetings-desk")
final class HeldController {
    private final RecordHeld record;
    private final Travel travel;

    HeldController(RecordHeld record, Travel travel) {
        this.record = record;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> begin(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, new HeldJourney(desk, record));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, new HeldJourney(desk, record));
    }
}
