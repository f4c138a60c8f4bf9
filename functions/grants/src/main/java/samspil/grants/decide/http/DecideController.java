package samspil.grants.decide.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import samspil.grants.file.Batch;
import samspil.grants.file.DecideBatch;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deciding.Upheld;
import samspil.grants.file.Decision;
import samspil.grants.file.FileHead;
import samspil.grants.file.NotifyDecision;
import samspil.grants.file.NotifyDecision.DecisionLetter;
import samspil.grants.file.http.FileAnswers;
import samspil.grants.file.http.FileKey;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Decisions, their letters, and rulings on appeals, on behalf of the deciding body. */
@Controller("/v1/{municipality}/desk/grants")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
@Requires(env = "grants-decide")
final class DecideController {
    private final FileAnswers answers;
    private final DecideBatch batch;
    private final NotifyDecision notify;
    private final DecisionLetter letter;

    DecideController(FileAnswers answers, DecideBatch batch, NotifyDecision notify, DecisionLetter letter) {
        this.answers = answers;
        this.batch = batch;
        this.notify = notify;
        this.letter = letter;
    }

    /**
     * Many decisions at once.
     *
     * @param key names the order; sent again under it, nothing is decided twice
     */
    record Order(String key, List<Batch.Entry> entries) {}

    @Post("/files/{application}/decision")
    HttpResponse<?> decide(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Decision.class,
                decision -> answers.record(request, key, actor, new Decided(decision, null)));
    }

    /** Sends the letter of the decision that stands; never twice. */
    @Post("/files/{application}/letter")
    HttpResponse<?> send(HttpRequest<?> request, FileKey key, Actor actor) {
        var name = request.getHeaders().get("Idempotency-Key", String.class).orElse("letter");
        return answers.of(request, notify.send(key.municipality(), key.application(), letter, actor, name));
    }

    @Post("/files/{application}/appeal/upholding")
    HttpResponse<?> uphold(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, Upheld.class);
    }

    @Post("/files/{application}/appeal/change")
    HttpResponse<?> change(HttpRequest<?> request, FileKey key, Actor actor, @Body byte[] body) {
        return answers.act(request, key, actor, body, Changed.class);
    }

    @Post("/decisions")
    HttpResponse<?> decideAll(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Order.class,
                order -> decided(request, batch.decide(municipality.id(), order.key(), order.entries(), actor)));
    }

    private static HttpResponse<?> decided(HttpRequest<?> request, Batch.Outcome outcome) {
        return switch (outcome) {
            case Batch.Outcome.Done(var files, var skipped) ->
                Answers.json(Map.of("files", files.stream().map(FileHead::of).toList(), "skipped", skipped));
            case Batch.Outcome.Refused(var obstacles) ->
                Answers.problem(
                        request,
                        ProblemType.INVALID,
                        obstacles.stream()
                                .map(each -> new Violation("/entries/" + each.file(), each.code()))
                                .toList());
            case Batch.Outcome.TooLittle(var line) ->
                Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/lines/" + line, "budget.short")));
            case Batch.Outcome.KeyTaken _ -> Answers.problem(request, ProblemType.CONFLICT);
        };
    }
}
