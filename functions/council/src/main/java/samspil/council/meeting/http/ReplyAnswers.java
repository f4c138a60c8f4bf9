package samspil.council.meeting.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import samspil.council.meeting.reply.AnswerInvitation.Answered;
import samspil.council.meeting.reply.AnswerInvitation.Opened;
import samspil.council.meeting.reply.Reply.State;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** What became of an answer to an invitation, as JSON. */
final class ReplyAnswers {
    private ReplyAnswers() {}

    /** What stands now. */
    record ReplyView(String meeting, State state, int persons) {}

    static HttpResponse<?> of(HttpRequest<?> request, Answered answered) {
        return switch (answered) {
            case Answered.Done(var meeting, var reply) ->
                Answers.json(new ReplyView(meeting.key().id().value(), reply.state(), reply.persons()));
            case Answered.Shut(var why) -> shut(request, why);
            case Answered.Refused(var _, var violation) -> MeetingAnswers.refused(request, violation);
        };
    }

    static HttpResponse<?> shut(HttpRequest<?> request, Opened why) {
        return switch (why) {
            case Opened.Used _ -> Answers.problem(request, ProblemType.GONE);
            case Opened.Over _ -> Answers.problem(request, ProblemType.CONFLICT);
            case Opened.NotOurs _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Opened.Asked _ -> throw new IllegalArgumentException("it is open");
        };
    }
}
