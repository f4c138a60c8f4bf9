package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import samspil.council.meeting.Invitees;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.MeetingId;
import samspil.council.meeting.MeetingRecord;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.council.meeting.reply.Replies;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Who comes to a meeting, and answers that were given by word of mouth. */
@Controller("/v1/{municipality}/desk/meetings/{meeting}/replies")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY})
@Requires(env = "meetings-desk")
final class ReplyDeskController {
    private final MeetingRecord meetings;
    private final Replies replies;
    private final Invitees invitees;
    private final AnswerInvitation answer;

    ReplyDeskController(MeetingRecord meetings, Replies replies, Invitees invitees, AnswerInvitation answer) {
        this.meetings = meetings;
        this.replies = replies;
        this.invitees = invitees;
        this.answer = answer;
    }

    /**
     * An answer that somebody told the desk.
     *
     * @param persons how many come; 0 for nobody
     */
    record Told(String invitee, int persons) {}

    @Get
    HttpResponse<?> all(HttpRequest<?> request, Municipality municipality, MeetingId meeting) {
        return meetings.find(new Meeting.Key(municipality.id(), meeting))
                .<HttpResponse<?>>map(found ->
                        Answers.json(TurnoutView.of(found, replies.turnout(found), invitees.all(municipality))))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post
    HttpResponse<?> note(
            HttpRequest<?> request, Municipality municipality, MeetingId meeting, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Told.class,
                told -> meetings.find(new Meeting.Key(municipality.id(), meeting))
                        .<HttpResponse<?>>map(found -> ReplyAnswers.of(
                                request, answer.note(municipality, found, told.invitee(), told.persons(), actor)))
                        .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND)));
    }
}
