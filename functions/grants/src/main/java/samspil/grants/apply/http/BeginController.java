package samspil.grants.apply.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import samspil.grants.RoundId;
import samspil.grants.apply.BeginDraft;
import samspil.grants.apply.BeginDraft.Outcome;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;

/** Begins an application in a round. */
@Controller("/v1/{municipality}/grants/rounds/{round}/applications")
@Allowed(Role.REPRESENTATIVE)
@Requires(env = "grants-apply")
final class BeginController {
    private final BeginDraft begin;

    BeginController(BeginDraft begin) {
        this.begin = begin;
    }

    @Post
    HttpResponse<?> begin(HttpRequest<?> request, Municipality municipality, RoundId round, Actor actor) {
        return switch (begin.begin(Party.of(municipality, actor), round, actor)) {
            case Outcome.Done(var draft) ->
                DraftController.created(draft)
                        .header(
                                HttpHeaders.LOCATION,
                                "/v1/" + municipality.slug() + "/grants/applications/" + draft.id());
            case Outcome.Enough _ -> Answers.problem(request, ProblemType.CONFLICT);
            case Outcome.Refused(var violation) -> Party.refused(request, violation);
            case Outcome.NotThere _ -> Answers.problem(request, ProblemType.NOT_FOUND);
        };
    }
}
