package samspil.council.meeting.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import samspil.council.meeting.reply.AnswerInvitation;
import samspil.council.meeting.reply.AnswerInvitation.Opened;
import samspil.council.meeting.reply.Reply;
import samspil.council.meeting.reply.Reply.State;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;

/** Answers by the link of an invitation, without log-in. */
@Controller("/v1/{municipality}/replies/{token}")
@Open
@Requires(env = "meetings-reply")
final class ReplyController {
    private final AnswerInvitation answer;
    private final InstantSource clock;

    ReplyController(AnswerInvitation answer, InstantSource clock) {
        this.answer = answer;
        this.clock = clock;
    }

    /**
     * What is asked, of whom.
     *
     * @param state what was answered so far; absent where nothing was
     */
    record AskedView(
            MeetingView meeting, String invitee, @Nullable State state, int persons) {}

    /** How many come, 0 for nobody: in JSON a number and nothing around it. */
    record Persons(int persons) {}

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Municipality municipality, String token) {
        var opened = answer.open(municipality, token);
        return opened instanceof Opened.Asked asked
                ? Answers.json(view(asked)).header("Cache-Control", "no-store")
                : ReplyAnswers.shut(request, opened);
    }

    @Post
    HttpResponse<?> answer(HttpRequest<?> request, Municipality municipality, String token, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Persons.class,
                wanted -> ReplyAnswers.of(request, answer.answer(municipality, token, wanted.persons())));
    }

    private AskedView view(Opened.Asked asked) {
        return new AskedView(
                MeetingView.open(asked.meeting(), clock.instant()),
                asked.invitee().name(),
                asked.reply().map(Reply::state).orElse(null),
                asked.reply().map(Reply::persons).orElse(0));
    }
}
