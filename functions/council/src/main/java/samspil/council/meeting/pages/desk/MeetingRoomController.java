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
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import samspil.council.meeting.ConcludeMeeting;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.kernel.Language;
import samspil.kernel.Municipality;
import samspil.pages.PageAnswers;
import samspil.pages.errors.ErrorPages;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Travel;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.http.ProblemType;

/** One meeting at the desk, on pages, and the journeys by which something is done with it. */
@Controller("/{language}/{municipality}/desk/meetings/{meeting}")
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
final class MeetingRoomController {
    private final ConcludeMeeting conclude;
    private final MeetingRoomPage page;
    private final MeetingDeeds deeds;
    private final Travel travel;
    private final ErrorPages errors;

    MeetingRoomController(
            ConcludeMeeting conclude, MeetingRoomPage page, MeetingDeeds deeds, Travel travel, ErrorPages errors) {
        this.conclude = conclude;
        this.page = page;
        this.deeds = deeds;
        this.travel = travel;
        this.errors = errors;
    }

    @Get
    HttpResponse<?> one(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            MeetingId meeting,
            @QueryValue(defaultValue = "") String done) {
        return found(desk, meeting)
                .<HttpResponse<?>>map(it -> PageAnswers.passing(HttpStatus.OK, page.of(desk, it, done)))
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    @Get("/deeds/{deed}")
    HttpResponse<?> begin(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            MeetingId meeting,
            String deed) {
        return at(request, desk, meeting, deed, journey -> travel.begin(desk, journey));
    }

    @Post("/deeds/{deed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> goOn(
            HttpRequest<?> request,
            Desk desk,
            Language language,
            Municipality municipality,
            MeetingId meeting,
            String deed) {
        return at(request, desk, meeting, deed, journey -> travel.goOn(request, desk, journey));
    }

    /** A promise is kept. */
    @Post("/follow-ups/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> done(Desk desk, Language language, Municipality municipality, MeetingId meeting, int number) {
        conclude.done(new Meeting.Key(municipality.id(), meeting), number, desk.actor());
        return HttpResponse.seeOther(URI.create(desk.visit().desk(meeting) + "?done=kept"));
    }

    private HttpResponse<?> at(
            HttpRequest<?> request,
            Desk desk,
            MeetingId meeting,
            String deed,
            Function<Journey, HttpResponse<?>> answer) {
        return found(desk, meeting)
                .flatMap(it -> deeds.of(desk, it, deed))
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errors.answer(request, ProblemType.NOT_FOUND));
    }

    private Optional<Meeting> found(Desk desk, MeetingId meeting) {
        var key = new Meeting.Key(desk.visit().municipality().id(), meeting);
        return conclude.change().meetings().find(key);
    }
}
