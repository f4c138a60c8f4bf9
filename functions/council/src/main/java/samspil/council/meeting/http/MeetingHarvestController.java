package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import samspil.council.meeting.ConcludeMeeting;
import samspil.council.meeting.FollowUp;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;

/** What came of a meeting: minutes, and what was promised. */
@Controller("/v1/{municipality}/desk/meetings/{meeting}")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "meetings-desk")
final class MeetingHarvestController {
    private final ConcludeMeeting conclude;
    private final MeetingAnswers answers;

    MeetingHarvestController(ConcludeMeeting conclude, MeetingAnswers answers) {
        this.conclude = conclude;
        this.answers = answers;
    }

    @Put("/minutes")
    HttpResponse<?> write(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        var key = new Meeting.Key(municipality.id(), meeting);
        return Bodies.read(
                request,
                body,
                ConcludeMeeting.Written.class,
                written -> answers.of(request, conclude.write(key, written, actor)));
    }

    @Post("/publication")
    HttpResponse<?> publish(HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor) {
        return answers.of(request, conclude.publish(new Meeting.Key(municipality.id(), meeting), actor));
    }

    @Post("/follow-ups")
    HttpResponse<?> promise(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        var key = new Meeting.Key(municipality.id(), meeting);
        return Bodies.read(
                request,
                body,
                FollowUp.Promise.class,
                promise -> answers.of(request, conclude.promise(key, promise, actor)));
    }

    @Post("/follow-ups/{number}/completion")
    HttpResponse<?> done(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, int number, Actor actor) {
        return answers.of(request, conclude.done(new Meeting.Key(municipality.id(), meeting), number, actor));
    }
}
