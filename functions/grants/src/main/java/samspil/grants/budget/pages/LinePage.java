package samspil.grants.budget.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samspil.grants.budget.Balance;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Posting;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Money;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.Amount;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Chart;
import samspil.pages.components.Charts;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** One budget line: what is left, where the rest is, and every movement. */
@Singleton
record LinePage(GrantsFrame frame) {

    /** @param done the deed that led here; empty where none did */
    Page of(Desk desk, BudgetLine line, List<Posting> postings, String done) {
        var visit = desk.visit();
        var title = visit.own(line.title());
        var until =
                visit.moment(line.refundsUntil(), visit.municipality().country().zone());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(desk.say("budget.line"), title, desk.say("budget.refunds", until)));
        if (BudgetDeeds.ALL.contains(done)) {
            parts.add(Alert.of(AlertKind.SUCCESS, desk.say(done + ".done"), desk.say("budget.done")));
        }
        parts.add(new Figures(
                List.of(new Figure(money(desk, line.balance().remaining()), desk.say("budget.remaining")))));
        if (desk.mayChange()) {
            parts.add(new Actions(BudgetDeeds.ALL.stream()
                    .<Content>map(deed -> button(desk, line, deed))
                    .toList()));
        }
        parts.add(new Section(desk.say("ledger.title"), List.of(), ledger(desk, postings)));
        parts.add(new Charts(List.of(chart(desk, line.balance()))));
        var above = List.of(
                new Link(desk.say("room.title"), visit.desk()), new Link(desk.say("budget.title"), visit.budget()));
        var place = new Place(title, where -> where.budget() + "/" + line.id(), above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static Content button(Desk desk, BudgetLine line, String deed) {
        var address = desk.visit().budget() + "/" + line.id() + "/deeds/" + deed;
        return new ButtonLink(new Link(desk.say(deed + ".title"), address), deed.equals(BudgetDeeds.ALL.getFirst()));
    }

    private static Chart chart(Desk desk, Balance balance) {
        var amounts = List.of(
                amount(desk, "budget.remaining", balance.remaining()),
                amount(desk, "budget.reserved", balance.reserved()),
                amount(desk, "budget.committed", balance.committed()));
        var whole = money(desk, balance.appropriated() + balance.transferred());
        return new Chart(
                desk.visit().language(),
                "line",
                desk.say("budget.chart"),
                desk.say("budget.chart.words", money(desk, balance.remaining()), whole),
                new Chart.Table(desk.say("budget.part"), desk.say("budget.amount"), amounts),
                Chart.Drawing.SHARE);
    }

    private static Amount amount(Desk desk, String key, long ore) {
        return new Amount(desk.say(key), ore, money(desk, ore));
    }

    private static Content ledger(Desk desk, List<Posting> postings) {
        var columns = List.of(
                Column.of(desk.say("ledger.when")),
                Column.of(desk.say("ledger.what")),
                Column.of(desk.say("ledger.backing")),
                Column.number(desk.say("budget.amount")));
        var rows = postings.reversed().stream()
                .flatMap(posting -> posting.entries().stream().map(entry -> row(desk, posting, entry)))
                .toList();
        return new DataTable(desk.say("ledger.caption"), columns, rows, desk.say("ledger.none"));
    }

    private static Row row(Desk desk, Posting posting, LedgerEntry entry) {
        var visit = desk.visit();
        var key = entry.movement().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Row.of(
                visit.moment(posting.at(), visit.municipality().country().zone()),
                desk.say("movement." + key),
                entry.backing(),
                visit.money(entry.amount()));
    }

    private static String money(Desk desk, long ore) {
        return desk.visit().money(new Money(ore));
    }
}
