package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.MeetingRecord;
import samspil.council.meeting.Plan;
import samspil.council.meeting.PlanMeeting;
import samspil.council.meeting.PlanMeeting.Planned;
import samspil.council.meeting.RecordHeld;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The desk's meetings. */
@Controller("/v1/{municipality}/desk/meetings")
@Allowed({
    Role.CASE_WORKER,
    Role.ADMINISTRATOR,
    Role.AUDITOR,
    Role.COUNCIL_CHAIR,
    Role.COUNCIL_SECRETARY,
    Role.COUNCIL_MEMBER
})
@Requires(env = "meetings-desk")
final class MeetingDeskController {
    private final MeetingRecord meetings;
    private final PlanMeeting plan;
    private final RecordHeld held;
    private final InstantSource clock;

    MeetingDeskController(MeetingRecord meetings, PlanMeeting plan, RecordHeld held, InstantSource clock) {
        this.meetings = meetings;
        this.plan = plan;
        this.held = held;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Municipality municipality) {
        return Answers.json(MeetingView.MeetingList.desk(meetings.in(municipality.id()), clock.instant()));
    }

    @Post
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> plan(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, Plan.class, wish -> answer(request, plan.plan(municipality, wish, actor)));
    }

    @Post("/held")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
    HttpResponse<?> record(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request, body, RecordHeld.Held.class, was -> answer(request, held.record(municipality, was, actor)));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Planned planned) {
        return switch (planned) {
            case Planned.Done(var meeting) ->
                Answers.json(HttpStatus.CREATED, MeetingView.desk(meeting, clock.instant()))
                        .header(
                                HttpHeaders.LOCATION,
                                request.getPath().replaceFirst("/held$", "") + "/"
                                        + meeting.key().id());
            case Planned.Refused(var violation) -> MeetingAnswers.refused(request, violation);
        };
    }

    @Get("/{meeting}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, MeetingId meeting) {
        return meetings.find(new Meeting.Key(municipality.id(), meeting))
                .<HttpResponse<?>>map(found -> Answers.json(MeetingView.desk(found, clock.instant())))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
