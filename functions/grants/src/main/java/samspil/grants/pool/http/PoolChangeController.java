package samspil.grants.pool.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import samspil.grants.pool.ChangePool;
import samspil.grants.pool.ChangePool.Promise;
import samspil.grants.pool.ChangePool.Seen;
import samspil.grants.pool.EndPool;
import samspil.grants.pool.FundPool;
import samspil.grants.pool.Home;
import samspil.grants.pool.Pool;
import samspil.grants.pool.PoolId;
import samspil.grants.pool.SettlePool;
import samspil.grants.scheme.Outcome;
import samspil.kernel.Municipality;
import samspil.platform.access.Allowed;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.http.Bodies;
import samspil.platform.http.Preconditions;

/** Brings a joint pool from a suggestion to its settlement. */
@Controller("/v1/{municipality}/desk/grants/pools/{pool}")
@Allowed(Role.ADMINISTRATOR)
@Requires(env = "grants-decide")
final class PoolChangeController {
    private final ChangePool change;
    private final FundPool fund;
    private final SettlePool settle;
    private final EndPool end;

    PoolChangeController(ChangePool change, FundPool fund, SettlePool settle, EndPool end) {
        this.change = change;
        this.fund = fund;
        this.settle = settle;
        this.end = end;
    }

    /** Why it ends: in JSON a text and nothing around it. */
    record Reason(String reason) {}

    @Put("/agreement")
    HttpResponse<?> amend(
            HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor, @Body byte[] body) {
        BiFunction<Seen, Suggestion, Outcome<Pool>> deed = (seen, wanted) -> change.amend(seen, wanted.agreement());
        return new Asked(request, seen(municipality, pool, actor)).about(body, Suggestion.class, deed);
    }

    /** The only way in which a municipality is bound, and nobody else has it. */
    @Post("/confirmation")
    HttpResponse<?> confirm(
            HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor, @Body byte[] body) {
        return new Asked(request, seen(municipality, pool, actor)).about(body, Promise.class, change::confirm);
    }

    /** No municipality says so for another. */
    @Post("/declination")
    HttpResponse<?> decline(
            HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor, @Body byte[] body) {
        BiFunction<Seen, Reason, Outcome<Pool>> deed = (seen, why) -> end.decline(seen, why.reason());
        return new Asked(request, seen(municipality, pool, actor)).about(body, Reason.class, deed);
    }

    @Post("/end")
    HttpResponse<?> giveUp(
            HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor, @Body byte[] body) {
        BiFunction<Seen, Reason, Outcome<Pool>> deed = (seen, why) -> end.giveUp(seen, why.reason());
        return new Asked(request, seen(municipality, pool, actor)).about(body, Reason.class, deed);
    }

    @Post("/funding")
    HttpResponse<?> fund(HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor) {
        return new Asked(request, seen(municipality, pool, actor)).about(fund::fund);
    }

    @Post("/homes")
    @Allowed({Role.ADMINISTRATOR, Role.CASE_WORKER})
    HttpResponse<?> name(
            HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor, @Body byte[] body) {
        return new Asked(request, seen(municipality, pool, actor)).about(body, Home.class, settle::name);
    }

    @Post("/settlement")
    HttpResponse<?> publish(HttpRequest<?> request, Municipality municipality, PoolId pool, Actor actor) {
        return new Asked(request, seen(municipality, pool, actor)).about(settle::publish);
    }

    private static LongFunction<Seen> seen(Municipality municipality, PoolId pool, Actor actor) {
        return revision -> new Seen(municipality.id(), pool, revision, actor);
    }

    /** What somebody asks for, of the revision that they saw. */
    private record Asked(HttpRequest<?> request, LongFunction<Seen> seen) {

        HttpResponse<?> about(Function<Seen, Outcome<Pool>> deed) {
            return Preconditions.ifMatch(
                    request,
                    revision -> PoolAnswers.of(request, HttpStatus.OK, () -> deed.apply(seen.apply(revision))));
        }

        <T> HttpResponse<?> about(byte[] body, Class<T> type, BiFunction<Seen, T, Outcome<Pool>> deed) {
            return Preconditions.ifMatch(
                    request,
                    revision -> Bodies.read(
                            request,
                            body,
                            type,
                            what -> PoolAnswers.of(
                                    request, HttpStatus.OK, () -> deed.apply(seen.apply(revision), what))));
        }
    }
}
