package samspil.grants.pool.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samspil.grants.LineId;
import samspil.grants.SchemeId;
import samspil.grants.Slug;
import samspil.grants.budget.Budget;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.Agreement;
import samspil.grants.pool.Agreement.Rule;
import samspil.grants.pool.ChangePool;
import samspil.grants.pool.PoolId;
import samspil.grants.pool.Share;
import samspil.grants.scheme.Schemes;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.Kind;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;

/** The journey on which an administrator suggests a joint pool. */
@Singleton
@Requires(env = "grants-decide")
record SuggestPool(ChangePool change, Schemes schemes, Budget budget) {
    private static final String NAME = "pool-name";
    private static final String SHARE = "share-";

    Journey of(Desk desk) {
        var asks = new ArrayList<Ask>();
        asks.add(Ask.of("pool-title", Kind.LINE));
        asks.add(Ask.of(NAME, Kind.LINE));
        asks.add(Ask.of("year", Kind.NUMBER));
        asks.add(Ask.one("scheme", schemes(desk)));
        asks.add(Ask.one("line", lines(desk)).worded(desk.say("pool.line"), desk.say("pool.line.hint")));
        asks.add(Ask.one("rule", rules(desk)));
        neighbours(desk).map(town -> share(desk, town)).forEach(asks::add);
        var visit = desk.visit();
        var above = List.of(
                new Link(desk.say("room.title"), visit.desk()), new Link(desk.say("pools.title"), visit.pools()));
        var way = new OneDeed.Way("/desk/grants/pools/new", above);
        return new OneDeed("suggest-pool", way, asks, Typed.NOTHING, typed -> suggested(desk, typed));
    }

    private Result suggested(Desk desk, Typed typed) {
        var own = desk.visit().municipality().id();
        if (!Slug.isOne(typed.text(NAME))) {
            return new Result.Wrong(new Violation("/" + NAME, "pool.id"));
        }
        return PoolDeeds.result(
                desk.visit().pools() + "/" + own + "-" + typed.text(NAME) + "?done=suggest-pool",
                () -> change.suggest(new PoolId(own, typed.text(NAME)), agreement(desk, typed), desk.actor()));
    }

    private Agreement agreement(Desk desk, Typed typed) {
        var shares = neighbours(desk)
                .filter(town -> !typed.text(SHARE + town.id()).isEmpty())
                .map(town -> new Share(town.id(), typed.money(SHARE + town.id())))
                .toList();
        return new Agreement(
                LocalText.of(desk.visit().municipality().language(), typed.text("pool-title")),
                SchemeId.of(typed.text("scheme")).orElseThrow(() -> Typed.wrong("scheme", "choice.unknown")),
                LineId.of(typed.text("line")).orElseThrow(() -> Typed.wrong("line", "choice.unknown")),
                typed.number("year"),
                Rule.valueOf(typed.text("rule")),
                shares);
    }

    private List<Option> schemes(Desk desk) {
        return schemes.in(desk.visit().municipality().id()).stream()
                .map(each -> new Option(
                        each.key().id().value(),
                        desk.visit().own(each.newest().terms().about().title())))
                .toList();
    }

    private List<Option> lines(Desk desk) {
        return budget.in(desk.visit().municipality().id()).stream()
                .map(each -> new Option(each.id().value(), desk.visit().own(each.title())))
                .toList();
    }

    private static List<Option> rules(Desk desk) {
        return Stream.of(Rule.values())
                .map(rule -> new Option(
                        rule.name(), desk.say("pool.rule." + rule.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** Those who reckon in the same money, one's own municipality first. */
    private Stream<Municipality> neighbours(Desk desk) {
        var own = desk.visit().municipality();
        var others = change.municipalities().all().stream()
                .filter(each -> each.country() == own.country())
                .filter(each -> !each.id().equals(own.id()));
        return Stream.concat(Stream.of(own), others);
    }

    private static Ask share(Desk desk, Municipality town) {
        var ask = Ask.of(SHARE + town.id(), Kind.MONEY).worded(desk.say("pool.share-of", town.name()), "");
        return town.equals(desk.visit().municipality()) ? ask : ask.optional();
    }
}
