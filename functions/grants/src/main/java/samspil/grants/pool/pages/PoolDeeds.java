package samspil.grants.pool.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.Texts;
import samspil.grants.file.Reader;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.ChangePool;
import samspil.grants.pool.ChangePool.Promise;
import samspil.grants.pool.ChangePool.Seen;
import samspil.grants.pool.EndPool;
import samspil.grants.pool.FundPool;
import samspil.grants.pool.Home;
import samspil.grants.pool.Pool;
import samspil.grants.pool.SettlePool;
import samspil.grants.pool.Standing;
import samspil.grants.scheme.Outcome;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.Kind;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** What can be done with a joint pool at a desk, each on the revision that was seen. */
@Singleton
@Requires(env = "grants-decide")
record PoolDeeds(ChangePool change, FundPool fund, SettlePool settle, EndPool end, PoolWords words) {
    /** By their names in addresses. */
    static final List<String> ALL =
            List.of("confirm-share", "fund-pool", "name-home", "tell-settlement", "decline-share", "give-up-pool");

    private static final String SEEN = "seen";
    private static final String SEVERAL = "several";
    private static final String WHY = "pool-reason";
    private static final List<Ask> REASON = List.of(Ask.of(WHY, Kind.AREA));

    /** Those that somebody may do now, the next one first. */
    List<String> open(Desk desk, Pool pool) {
        if (pool.end().isPresent()) {
            return List.of();
        }
        var id = desk.visit().municipality().id();
        boolean leads = pool.id().lead().equals(id);
        var both = pool.isConfirmed(id) && pool.confirmed().size() > 1;
        return Stream.of(
                        when(desk.isAdministrator() && !pool.isConfirmed(id), "confirm-share"),
                        when(desk.isAdministrator() && leads && both, "fund-pool"),
                        when(desk.mayChange() && leads && pool.funded() && hasAwards(desk, pool), "name-home"),
                        when(desk.isAdministrator() && leads && pool.funded(), "tell-settlement"),
                        when(desk.isAdministrator() && end.mayDecline(id, pool), "decline-share"),
                        when(
                                desk.isAdministrator()
                                        && leads
                                        && end.isBound(pool).isEmpty(),
                                "give-up-pool"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where there is no deed of that name for somebody. */
    Optional<Journey> of(Desk desk, Pool pool, String deed) {
        if (!open(desk, pool).contains(deed)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (deed) {
                    case "confirm-share" -> confirm(desk, pool);
                    case "name-home" -> name(desk, pool);
                    case "decline-share" ->
                        journey(desk, pool, deed, REASON, (seen, typed) -> end.decline(seen, why(typed)));
                    case "give-up-pool" ->
                        journey(desk, pool, deed, REASON, (seen, typed) -> end.giveUp(seen, why(typed)));
                    case "fund-pool" -> journey(desk, pool, deed, List.of(), (seen, _) -> fund.fund(seen));
                    default -> journey(desk, pool, deed, List.of(), (seen, _) -> settle.publish(seen));
                });
    }

    /** @throws InvalidValue at the field where it is too long */
    private static String why(Typed typed) {
        Texts.check(typed.text(WHY), Standing.LONGEST_REASON, "/" + WHY);
        return typed.text(WHY);
    }

    private boolean hasAwards(Desk desk, Pool pool) {
        return !settle.awards(pool, new Reader(desk.actor().person())).isEmpty();
    }

    private Journey confirm(Desk desk, Pool pool) {
        var share = pool.agreement().share(desk.visit().municipality().id()).orElseThrow();
        var promise = new Option(
                Long.toString(share.ore()),
                desk.say("pool.promise", desk.visit().money(share)));
        var asks = List.of(new Ask("promise", Kind.MANY, true, List.of(promise)), Ask.of("minutes", Kind.LINE));
        return journey(
                desk,
                pool,
                "confirm-share",
                asks,
                (seen, typed) -> change.confirm(seen, new Promise(share, typed.text("minutes"))));
    }

    private Journey name(Desk desk, Pool pool) {
        var awards = settle.awards(pool, new Reader(desk.actor().person())).stream()
                .map(head -> new Option(
                        head.id().value(),
                        desk.say(
                                "pool.award",
                                words.applicant(pool, head.applicant()),
                                desk.visit().money(head.award()))))
                .toList();
        var homes = Stream.concat(
                        pool.agreement().shares().stream()
                                .map(share ->
                                        new Option(share.municipality().value(), words.town(share.municipality()))),
                        Stream.of(new Option(SEVERAL, desk.say("pool.several"))))
                .toList();
        var asks = List.of(Ask.one("award", awards), Ask.one("home", homes));
        return journey(desk, pool, "name-home", asks, (seen, typed) -> settle.name(seen, home(typed)));
    }

    private static Home home(Typed typed) {
        var code = typed.text("home");
        return new Home(new ApplicationId(typed.text("award")), code.equals(SEVERAL) ? null : new MunicipalityId(code));
    }

    private Journey journey(
            Desk desk, Pool pool, String deed, List<Ask> asks, BiFunction<Seen, Typed, Outcome<Pool>> act) {
        var path = "/desk/grants/pools/" + pool.id();
        var visit = desk.visit();
        var above = List.of(
                new Link(desk.say("room.title"), visit.desk()),
                new Link(desk.say("pools.title"), visit.pools()),
                new Link(visit.own(pool.agreement().title()), visit.home() + path));
        var first = Typed.NOTHING.with(SEEN, Long.toString(pool.revision()));
        return new OneDeed(deed, new OneDeed.Way(path + "/deeds/" + deed, above), asks, first, typed -> {
            var seen = new Seen(visit.municipality().id(), pool.id(), typed.number(SEEN), desk.actor());
            return result(visit.pools() + "/" + pool.id() + "?done=" + deed, () -> act.apply(seen, typed));
        });
    }

    /** Where somebody goes when it is done, or why nothing was; a value may break its own rule. */
    static Result result(String then, Supplier<Outcome<Pool>> act) {
        try {
            return result(then, act.get());
        } catch (InvalidValue e) {
            return new Result.Wrong(e.violation());
        }
    }

    private static Result result(String then, Outcome<Pool> outcome) {
        return switch (outcome) {
            case Outcome.Done<Pool> _ -> new Result.Done(then);
            case Outcome.NotThere<Pool> _ -> new Result.Gone();
            case Outcome.Taken<Pool> _ -> new Result.Wrong(new Violation("/pool-name", "id.taken"));
            case Outcome.Stale<Pool> _ -> new Result.Wrong(new Violation("", "grants.moved"));
            case Outcome.Refused<Pool>(var violation) -> new Result.Wrong(violation);
        };
    }

    private static Optional<String> when(boolean holds, String deed) {
        return holds ? Optional.of(deed) : Optional.empty();
    }
}
