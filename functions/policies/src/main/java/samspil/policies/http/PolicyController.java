package samspil.policies.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.access.Open;
import samspil.platform.http.Answers;
import samspil.platform.http.ProblemType;
import samspil.policies.Policies;
import samspil.policies.Policy;
import samspil.policies.PolicyId;
import samspil.policies.search.Query;
import samspil.policies.search.SearchPolicies;

/** What everybody may know of a municipality's policies. */
@Controller("/v1/{municipality}/policies")
@Open
@Requires(env = "policies-public")
final class PolicyController {
    private final Policies policies;
    private final SearchPolicies search;
    private final DocumentLinks links;
    private final InstantSource clock;

    PolicyController(Policies policies, SearchPolicies search, DocumentLinks links, InstantSource clock) {
        this.policies = policies;
        this.search = search;
        this.links = links;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Municipality municipality, @QueryValue(defaultValue = "") String q) {
        var today = today(municipality);
        var all = policies.in(municipality.id());
        var query = Query.of(q);
        return Answers.json(
                query.isEmpty()
                        ? PolicyView.PolicyList.of(all, today, links)
                        : PolicyView.PolicyList.found(search.search(all, query, today), today, links));
    }

    @Get("/{policy}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, PolicyId policy) {
        var today = today(municipality);
        return found(
                request,
                municipality,
                policy,
                it -> Answers.tagged(
                        request, it.number() + "-" + today, () -> Answers.json(PolicyView.of(it, today, links))));
    }

    @Get("/{policy}/in-force")
    HttpResponse<?> inForce(
            HttpRequest<?> request, Municipality municipality, PolicyId policy, @Nullable @QueryValue String on) {
        try {
            var day = on == null ? today(municipality) : LocalDate.parse(on);
            return found(
                    request,
                    municipality,
                    policy,
                    it -> Answers.json(new PolicyView.OnDay(
                            day, it.inForce(day).map(PolicyView.InForceView::of).orElse(null))));
        } catch (DateTimeException e) {
            return Answers.problem(request, ProblemType.INVALID, List.of(new Violation("/on", "form.localdate")));
        }
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, Municipality municipality, PolicyId id, Function<Policy, HttpResponse<?>> answer) {
        return policies.find(municipality.id(), id)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }

    private LocalDate today(Municipality municipality) {
        return LocalDate.ofInstant(clock.instant(), municipality.country().zone());
    }
}
