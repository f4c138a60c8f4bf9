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
import java.util.Map;
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

/** What everybody may know of a municipality's policies. */
@Controller("/v1/{municipality}/policies")
@Open
@Requires(env = "policies-public")
final class PolicyController {
    private final Policies policies;
    private final DocumentLinks links;
    private final InstantSource clock;

    PolicyController(Policies policies, DocumentLinks links, InstantSource clock) {
        this.policies = policies;
        this.links = links;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> all(Municipality municipality) {
        var today = today(municipality);
        return Answers.json(Map.of(
                "policies",
                policies.in(municipality.id()).stream()
                        .map(policy -> PolicyView.of(policy, today, links))
                        .toList()));
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
