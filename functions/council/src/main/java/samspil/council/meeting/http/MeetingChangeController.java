package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.function.BiFunction;
import samspil.council.PlainText;
import samspil.council.meeting.ChangeMeeting;
import samspil.council.meeting.ChangeMeeting.Changed;
import samspil.council.meeting.InviteToMeeting;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.MeetingTime;
import samspil.council.meeting.Place;
import samspil.council.meeting.Plan;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;

/** Changes of a meeting that is still to be held. */
@Controller("/v1/{municipality}/desk/meetings/{meeting}")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "meetings-desk")
final class MeetingChangeController {
    private final ChangeMeeting change;
    private final InviteToMeeting invite;
    private final MeetingAnswers answers;

    MeetingChangeController(ChangeMeeting change, InviteToMeeting invite, MeetingAnswers answers) {
        this.change = change;
        this.invite = invite;
        this.answers = answers;
    }

    /** Another time or place. */
    record Move(MeetingTime time, Place place) {}

    /** Why it will not be held: in JSON a text and nothing around it. */
    record Reason(String reason) {
        Reason {
            PlainText.explanation(reason, "");
        }
    }

    @Post("/moves")
    HttpResponse<?> move(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        return read(
                request,
                body,
                Move.class,
                new Meeting.Key(municipality.id(), meeting),
                (key, to) -> change.move(key, to.time(), to.place(), actor));
    }

    @Put("/subject")
    HttpResponse<?> describe(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        return read(
                request,
                body,
                Plan.Subject.class,
                new Meeting.Key(municipality.id(), meeting),
                (key, subject) -> change.describe(key, subject, actor));
    }

    @Post("/cancellation")
    HttpResponse<?> cancel(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        return read(
                request,
                body,
                Reason.class,
                new Meeting.Key(municipality.id(), meeting),
                (key, why) -> change.cancel(key, why.reason(), actor));
    }

    @Post("/invitations")
    HttpResponse<?> invite(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        return read(
                request,
                body,
                InviteToMeeting.Wish.class,
                new Meeting.Key(municipality.id(), meeting),
                (key, wish) -> invite.invite(municipality, key, wish, actor));
    }

    private <T> HttpResponse<?> read(
            HttpRequest<?> request,
            byte[] body,
            Class<T> type,
            Meeting.Key key,
            BiFunction<Meeting.Key, T, Changed> act) {
        return Bodies.read(request, body, type, wanted -> answers.of(request, act.apply(key, wanted)));
    }
}
