package samspil.directory.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.directory.DecideSuggestion;
import samspil.directory.Query;
import samspil.directory.ReviewSuggestions;
import samspil.directory.SuggestionId;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;

/** The desk looks through what was suggested, and decides. */
@Controller("/v1/{municipality}/desk/suggestions")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class DeskSuggestionController {
    private final ReviewSuggestions review;
    private final DecideSuggestion decide;

    DeskSuggestionController(ReviewSuggestions review, DecideSuggestion decide) {
        this.review = review;
        this.decide = decide;
    }

    @Get
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
    HttpResponse<?> open(
            HttpRequest<?> request,
            Municipality municipality,
            @Nullable @QueryValue String after,
            @QueryValue(defaultValue = "20") int limit) {
        return limit < 1 || limit > 100
                ? invalid(request, "/limit", "limit")
                : review.open(municipality.id(), new Query.Paging(after, limit))
                        .<HttpResponse<?>>map(part -> Answers.json(SuggestionView.Part.of(part)))
                        .orElseGet(() -> invalid(request, "/after", "cursor"));
    }

    @Get("/{id}")
    @Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR, Role.AUDITOR})
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, SuggestionId id) {
        return review.of(municipality.id(), id)
                .<HttpResponse<?>>map(found -> Answers.json(SuggestionView.of(found)))
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    @Post("/{id}/approve")
    HttpResponse<?> approve(HttpRequest<?> request, Municipality municipality, SuggestionId id, Actor actor) {
        return Preconditions.ifMatch(
                request, version -> EditAnswers.of(request, decide.approve(municipality.id(), id, version, actor)));
    }

    @Post("/{id}/refuse")
    HttpResponse<?> refuse(
            HttpRequest<?> request, Municipality municipality, SuggestionId id, Actor actor, @Body byte[] body) {
        return Bodies.read(request, body, DeskRequests.Refusal.class, refusal -> switch (decide.refuse(
                municipality.id(), id, refusal.reason(), actor)) {
            case DONE -> one(request, municipality, id);
            case SETTLED -> Answers.problem(request, ProblemType.CONFLICT);
            case NOT_THERE -> Answers.problem(request, ProblemType.NOT_FOUND);
        });
    }

    private static HttpResponse<?> invalid(HttpRequest<?> request, String pointer, String code) {
        return Answers.problem(request, ProblemType.INVALID, List.of(new Violation(pointer, code)));
    }
}
