package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Municipality;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.Policies;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.search.KnownTexts;
import samspil.policies.search.VersionDifference;

/** What stands in the documents of a policy. */
@Controller("/v1/{municipality}/policies/{policy}")
@Open
@Requires(env = "policies-public")
final class TextController {
    private final Policies policies;
    private final KnownTexts texts;
    private final VersionDifference differences;

    TextController(Policies policies, KnownTexts texts, VersionDifference differences) {
        this.policies = policies;
        this.texts = texts;
        this.differences = differences;
    }

    @Get("/versions/{number}/text")
    HttpResponse<?> text(HttpRequest<?> request, Municipality municipality, PolicyId policy, int number) {
        return found(
                request,
                municipality,
                policy,
                found -> found.version(number).map(version -> Map.of("pages", texts.pages(found, version.document()))));
    }

    @Get("/difference")
    HttpResponse<?> difference(
            HttpRequest<?> request,
            Municipality municipality,
            PolicyId policy,
            @QueryValue int from,
            @QueryValue int to) {
        return found(
                request,
                municipality,
                policy,
                found -> found.version(from)
                        .flatMap(older -> found.version(to)
                                .map(newer -> Map.of(
                                        "paragraphs", DifferenceView.of(differences.between(found, older, newer))))));
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, Municipality municipality, PolicyId id, Function<Policy, Optional<?>> answer) {
        return policies.find(municipality.id(), id)
                .flatMap(answer)
                .<HttpResponse<?>>map(Answers::json)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
