package samspil.council.meeting.pages.desk;

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
import samspil.council.meeting.MeetingRecord;
import samspil.council.meeting.PlanMeeting;
import samspil.council.meeting.feed.KeepFeed;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;

/** The desk's meetings on pages, and the journey that plans one. */
@Controller("/{language}/{municipality}/desk/meetings")
@Produces(MediaType.TEXT_HTML)
@Allowed({
    Role.CASE_WORKER,
    Role.ADMINISTRATOR,
    Role.AUDITOR,
    Role.COUNCIL_CHAIR,
    Role.COUNCIL_SECRETARY,
    Role.COUNCIL_MEMBER
})
@Requires(env = "meetings-desk")
final class RoomController {
    private final MeetingRecord meetings;
    private final KeepFeed feeds;
    private final RoomPage page;
    private final PlanMeeting plan;
    private final Travel travel;

    RoomController(MeetingRecord meetings, KeepFeed feeds, RoomPage page, PlanMeeting plan, Travel travel) {
        this.meetings = meetings;
        this.feeds = feeds;
        this.page = page;
        this.plan = plan;
        this.travel = travel;
    }

    @Get
    HttpResponse<?> all(Desk desk, Language language, Municipality municipality) {
        var feed = feeds.of(municipality, desk.identity().person());
        return PageAnswers.passing(
                HttpStatus.OK,
                page.of(desk, meetings.in(municipality.id()), feed.stream().toList()));
    }

    @Get("/new")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> begin(Desk desk, Language language, Municipality municipality) {
        return travel.begin(desk, new PlanJourney(desk, plan));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> goOn(HttpRequest<?> request, Desk desk, Language language, Municipality municipality) {
        return travel.goOn(request, desk, new PlanJourney(desk, plan));
    }
}
