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
import java.util.Map;
import samspil.directory.Catalogues;
import samspil.directory.FindDuplicates;
import samspil.directory.MergeEntries;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;
import samspil.platform.http.ProblemType;

/** The desk finds entries that are the same, and merges them. */
@Controller("/v1/{municipality}/desk")
@Allowed({Role.CASE_WORKER, Role.ADMINISTRATOR})
@Requires(env = "desk")
final class DuplicateController {
    private final Catalogues catalogues;
    private final FindDuplicates duplicates;
    private final MergeEntries merge;

    DuplicateController(Catalogues catalogues, FindDuplicates duplicates, MergeEntries merge) {
        this.catalogues = catalogues;
        this.duplicates = duplicates;
        this.merge = merge;
    }

    @Get("/duplicates")
    HttpResponse<?> duplicates(
            HttpRequest<?> request, Municipality municipality, @QueryValue(defaultValue = "20") int limit) {
        if (limit < 1 || limit > 100) {
            return Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/limit", "limit")));
        }
        var pairs =
                duplicates.in(catalogues.of(municipality)).stream().limit(limit).toList();
        return Answers.json(Map.of("pairs", pairs));
    }

    @Post("/merges")
    HttpResponse<?> merge(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Preconditions.ifMatch(
                request,
                version -> Bodies.read(
                        request,
                        body,
                        MergeEntries.Merge.class,
                        order -> EditAnswers.of(request, merge.of(municipality, order, version, actor))));
    }
}
