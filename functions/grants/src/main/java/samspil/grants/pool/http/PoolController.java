package samspil.grants.pool.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import java.util.function.Function;
import samspil.grants.pool.ChangePool;
import samspil.grants.pool.Pool;
import samspil.grants.pool.PoolId;
import samspil.grants.pool.PoolRecord;
import samspil.grants.pool.SettlePool;
import samspil.grants.pool.Settlement;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Answers;
import samspil.platform.http.Bodies;
import samspil.platform.http.ProblemType;

/** The joint pools that a municipality is in, and how they stand. */
@Controller("/v1/{municipality}/desk/grants/pools")
@Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER, Role.FINANCE, Role.AUDITOR})
@Requires(env = "grants-decide")
final class PoolController {
    private final PoolRecord pools;
    private final ChangePool change;
    private final SettlePool settle;

    PoolController(PoolRecord pools, ChangePool change, SettlePool settle) {
        this.pools = pools;
        this.change = change;
        this.settle = settle;
    }

    /** A pool to suggest, under a name that the municipality has for no other. */
    record NewPool(String name, Suggestion agreement) {}

    @Get
    HttpResponse<?> all(Municipality municipality) {
        var all = pools.in(municipality.id()).stream().map(PoolView::of).toList();
        return Answers.json(Map.of("pools", all));
    }

    @Get("/{pool}")
    HttpResponse<?> one(HttpRequest<?> request, Municipality municipality, PoolId pool) {
        return found(request, municipality, pool, found -> PoolAnswers.shown(HttpStatus.OK, found));
    }

    @Post
    @Allowed(Role.ADMINISTRATOR)
    HttpResponse<?> suggest(HttpRequest<?> request, Municipality municipality, Actor actor, @Body byte[] body) {
        return Bodies.read(
                request,
                body,
                NewPool.class,
                wanted -> PoolAnswers.of(
                        request,
                        HttpStatus.CREATED,
                        () -> change.suggest(
                                new PoolId(municipality.id(), wanted.name()),
                                wanted.agreement().agreement(),
                                actor)));
    }

    /** For the lead as it stands now, for the others as they were told last, which the clock does every quarter of an hour. */
    @Get("/{pool}/settlement")
    HttpResponse<?> settlement(HttpRequest<?> request, Municipality municipality, PoolId pool) {
        return settled(request, municipality, pool, settlement -> Answers.json(SettlementView.of(settlement)));
    }

    @Get("/{pool}/settlement.csv")
    HttpResponse<?> table(HttpRequest<?> request, Municipality municipality, PoolId pool) {
        return settled(
                request,
                municipality,
                pool,
                settlement -> Answers.text(
                                "text/csv", SettlementView.of(settlement).csv())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + pool + ".csv\""));
    }

    private HttpResponse<?> settled(
            HttpRequest<?> request,
            Municipality municipality,
            PoolId pool,
            Function<Settlement, HttpResponse<?>> answer) {
        return found(
                request,
                municipality,
                pool,
                found -> settle.of(municipality.id(), found)
                        .<HttpResponse<?>>map(answer)
                        .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND)));
    }

    private HttpResponse<?> found(
            HttpRequest<?> request, Municipality municipality, PoolId pool, Function<Pool, HttpResponse<?>> answer) {
        return pools.find(municipality.id(), pool)
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> Answers.problem(request, ProblemType.NOT_FOUND));
    }
}
