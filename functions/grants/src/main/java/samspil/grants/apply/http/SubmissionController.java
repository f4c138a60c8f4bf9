package samspil.grants.apply.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.apply.AnswerMunicipality;
import samspil.grants.apply.AnswerMunicipality.Seen;
import samspil.grants.apply.Report;
import samspil.grants.apply.SendApplication;
import samspil.grants.file.Outcome;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Sends an application, and answers what the municipality says; each under an {@code Idempotency-Key}. */
@Controller("/v1/{municipality}/grants/applications/{application}")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class SubmissionController {
    private final SendApplication send;
    private final AnswerMunicipality answer;

    SubmissionController(SendApplication send, AnswerMunicipality answer) {
        this.send = send;
        this.answer = answer;
    }

    /** What somebody writes; a JSON string. */
    record NewText(String text) {}

    @Post("/submission")
    HttpResponse<?> submit(HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        var party = Party.of(municipality, actor);
        return Party.keyed(request, key -> switch (send.send(party, application, actor, key)) {
            case SendApplication.Sent.Done(var file) -> Answers.json(ApplicationView.Sent.of(file));
            case SendApplication.Sent.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case SendApplication.Sent.Refused(var wrong) -> Answers.problem(request, ProblemType.INVALID, wrong);
            case SendApplication.Sent.KeyTaken _ -> taken(request);
        });
    }

    @Post("/withdrawal")
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        return act(request, municipality, application, actor, answer::withdraw);
    }

    @Post("/acceptance")
    HttpResponse<?> accept(HttpRequest<?> request, Municipality municipality, ApplicationId application, Actor actor) {
        return act(request, municipality, application, actor, answer::accept);
    }

    @Post("/declination")
    HttpResponse<?> decline(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return body.length == 0
                ? act(request, municipality, application, actor, seen -> answer.decline(seen, null))
                : text(request, body, answer::decline, act -> act(request, municipality, application, actor, act));
    }

    @Post("/appeal")
    HttpResponse<?> appeal(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return text(request, body, answer::appeal, act -> act(request, municipality, application, actor, act));
    }

    @Post("/hearing-answer")
    HttpResponse<?> answerHearing(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return text(request, body, answer::answerHearing, act -> act(request, municipality, application, actor, act));
    }

    @Post("/change-request")
    HttpResponse<?> askChange(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return text(request, body, answer::askChange, act -> act(request, municipality, application, actor, act));
    }

    @Post("/report")
    HttpResponse<?> report(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Report.class,
                report -> act(request, municipality, application, actor, seen -> answer.report(seen, report)));
    }

    private static HttpResponse<?> text(
            HttpRequest<?> request,
            byte[] body,
            BiFunction<Seen, String, Outcome> deed,
            Function<Function<Seen, Outcome>, HttpResponse<?>> act) {
        return Bodies.read(request, body, NewText.class, wanted -> act.apply(seen -> deed.apply(seen, wanted.text())));
    }

    private static HttpResponse<?> act(
            HttpRequest<?> request,
            Municipality municipality,
            ApplicationId application,
            Actor actor,
            Function<Seen, Outcome> deed) {
        var party = Party.of(municipality, actor);
        return Party.keyed(request, key -> answer(request, deed.apply(new Seen(party, application, actor, key))));
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var file) -> Answers.json(ApplicationView.Sent.of(file));
            case Outcome.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
            case Outcome.Stale _ -> Answers.problem(request, ProblemType.STALE);
            case Outcome.Refused(var violation) -> Party.refused(request, violation);
            case Outcome.KeyTaken _ -> taken(request);
        };
    }

    private static HttpResponse<?> taken(HttpRequest<?> request) {
        return Answers.problem(request, ProblemType.CONFLICT, List.of(new Violation("/Idempotency-Key", "key.taken")));
    }
}
