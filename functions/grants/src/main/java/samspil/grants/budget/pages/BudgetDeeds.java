package samspil.grants.budget.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Budget;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.MoveMoney;
import samspil.grants.budget.MoveMoney.Order;
import samspil.grants.budget.MoveMoney.Outcome;
import samspil.grants.pages.form.Desk;
import samspil.kernel.LocalText;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.pages.journey.Ask;
import samspil.pages.journey.Journey;
import samspil.pages.journey.Journey.Result;
import samspil.pages.journey.Kind;
import samspil.pages.journey.OneDeed;
import samspil.pages.journey.Option;
import samspil.pages.journey.Typed;
import samspil.platform.IdSource;

/** What can be done with budget lines at the desk. Everything rests on a decision whose place in minutes is told. */
@Singleton
@Requires(env = "grants-decide")
record BudgetDeeds(Budget budget, MoveMoney move, IdSource ids) {
    /** By their names in addresses, the most frequent first. */
    static final List<String> ALL = List.of("appropriate", "transfer", "earmark");

    private static final String KEY = "key";

    /** Opens a line. */
    Journey open(Desk desk) {
        var asks = List.of(Ask.of("line-title", Kind.LINE), Ask.of("id", Kind.LINE), Ask.of("refunds-until", Kind.DAY));
        var way = new OneDeed.Way("/desk/grants/budget/new", above(desk));
        return new OneDeed("open-line", way, asks, Typed.NOTHING, typed -> {
            var line = line(desk, typed);
            return result(desk, line.id(), "open-line", move.open(line, desk.actor()));
        });
    }

    /** Empty where there is no deed of that name. */
    Optional<Journey> of(Desk desk, BudgetLine line, String deed) {
        return switch (deed) {
            case "appropriate" ->
                journey(
                        desk,
                        line,
                        deed,
                        List.of(),
                        typed -> move.appropriate(line.municipality(), line.id(), order(desk, typed)));
            case "transfer" ->
                journey(
                        desk,
                        line,
                        deed,
                        List.of(to(desk, line)),
                        typed -> move.transfer(line.municipality(), line.id(), target(typed), order(desk, typed)));
            case "earmark" ->
                journey(
                        desk,
                        line,
                        deed,
                        List.of(to(desk, line)),
                        typed -> move.earmark(line.municipality(), line.id(), target(typed), order(desk, typed)));
            default -> Optional.empty();
        };
    }

    private Optional<Journey> journey(
            Desk desk, BudgetLine line, String deed, List<Ask> more, Function<Typed, Outcome> act) {
        var asks = new ArrayList<>(more);
        asks.add(Ask.of("amount", Kind.MONEY));
        asks.add(Ask.of("minutes", Kind.LINE));
        var path = "/desk/grants/budget/" + line.id();
        var above = new ArrayList<>(above(desk));
        above.add(new Link(desk.visit().own(line.title()), desk.visit().home() + path));
        var way = new OneDeed.Way(path + "/deeds/" + deed, above);
        var first = Typed.NOTHING.with(KEY, ids.next());
        return Optional.of(
                new OneDeed(deed, way, asks, first, typed -> result(desk, line.id(), deed, act.apply(typed))));
    }

    private Ask to(Desk desk, BudgetLine line) {
        var options = budget.in(line.municipality()).stream()
                .filter(each -> !each.id().equals(line.id()))
                .map(each -> new Option(each.id().value(), desk.visit().own(each.title())))
                .toList();
        return Ask.one("to", options);
    }

    private static LineId target(Typed typed) {
        return LineId.of(typed.text("to")).orElseThrow(() -> Typed.wrong("to", "choice.unknown"));
    }

    private static Order order(Desk desk, Typed typed) {
        return new Order(typed.text(KEY), typed.money("amount"), typed.text("minutes"), desk.actor());
    }

    private static BudgetLine line(Desk desk, Typed typed) {
        var municipality = desk.visit().municipality();
        var id = LineId.of(typed.text("id")).orElseThrow(() -> Typed.wrong("id", "line.id"));
        var until = typed.day("refunds-until")
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(municipality.country().zone())
                .toInstant();
        var title = LocalText.of(municipality.language(), typed.text("line-title"));
        return new BudgetLine(municipality.id(), id, title, until, Balance.ZERO);
    }

    private static Result result(Desk desk, LineId line, String deed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> new Result.Done(desk.visit().budget() + "/" + line + "?done=" + deed);
            case Outcome.NotThere _ -> new Result.Gone();
            case Outcome.KeyTaken _ -> new Result.Wrong(new Violation("", "grants.moved"));
            case Outcome.Refused(var violation) -> new Result.Wrong(violation);
        };
    }

    private static List<Link> above(Desk desk) {
        return List.of(
                new Link(desk.say("room.title"), desk.visit().desk()),
                new Link(desk.say("budget.title"), desk.visit().budget()));
    }
}
