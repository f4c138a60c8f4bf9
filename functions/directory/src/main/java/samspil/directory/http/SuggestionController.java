package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Proposal;
import samspil.directory.SuggestChange;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** Anybody suggests a change, without log-in. */
@Controller("/v1/{municipality}/{kind}/{id}/suggestions")
@Open
@Requires(env = "intake")
final class SuggestionController {
    private final SuggestChange suggest;

    SuggestionController(SuggestChange suggest) {
        this.suggest = suggest;
    }

    @Post
    HttpResponse<?> suggest(
            HttpRequest<?> request, Municipality municipality, Kind kind, EntryId id, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                Proposal.class,
                proposal -> answer(request, suggest.of(municipality.id(), kind, id, proposal)));
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, SuggestChange.Suggested suggested) {
        return switch (suggested) {
            case SuggestChange.Suggested.Taken(var reference) ->
                Answers.json(HttpStatus.CREATED, Map.of("reference", reference));
            case SuggestChange.Suggested.NotThere() -> Answers.problem(request, ProblemType.NOT_FOUND);
            case SuggestChange.Suggested.Gone _ -> Answers.problem(request, ProblemType.GONE);
            case SuggestChange.Suggested.Refused(var violations) ->
                Answers.problem(request, ProblemType.INVALID, violations);
        };
    }
}
