package samspil.grants.budget.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.grants.budget.Balance;
import samspil.grants.budget.BudgetLine;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Money;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** All budget lines, with what is left of them. */
@Singleton
record BudgetPage(GrantsFrame frame) {

    Page of(Desk desk, List<BudgetLine> lines) {
        var parts = new ArrayList<Content>();
        parts.add(Heading.of("", desk.say("budget.title"), desk.say("budget.lead")));
        parts.add(figures(desk, lines));
        if (desk.mayChange()) {
            var open = new Link(desk.say("open-line.title"), desk.visit().budget() + "/new");
            parts.add(new Actions(List.of(new ButtonLink(open, lines.isEmpty()))));
        }
        parts.add(table(desk, lines));
        var above = List.of(new Link(desk.say("room.title"), desk.visit().desk()));
        var place = new Place(desk.say("budget.title"), Visit::budget, above);
        return frame.desk(desk.visit(), desk.identity(), place, new Stack(parts));
    }

    private static Content figures(Desk desk, List<BudgetLine> lines) {
        var all = lines.stream().map(BudgetLine::balance).reduce(Balance.ZERO, Balance::plus);
        return new Figures(List.of(
                new Figure(money(desk, all.remaining()), desk.say("budget.remaining")),
                new Figure(money(desk, all.committed() + all.reserved()), desk.say("budget.bound"))));
    }

    private static Content table(Desk desk, List<BudgetLine> lines) {
        var columns = List.of(
                Column.of(desk.say("budget.line")),
                Column.number(desk.say("budget.appropriated")),
                Column.number(desk.say("budget.bound")),
                Column.number(desk.say("budget.remaining")));
        var rows = lines.stream().map(line -> row(desk, line)).toList();
        return new DataTable(desk.say("budget.lines"), columns, rows, desk.say("budget.none"));
    }

    private static Row row(Desk desk, BudgetLine line) {
        var balance = line.balance();
        return new Row(List.of(
                TextLink.of(desk.visit().own(line.title()), desk.visit().budget() + "/" + line.id()),
                text(money(desk, balance.appropriated() + balance.transferred())),
                text(money(desk, balance.committed() + balance.reserved())),
                text(money(desk, balance.remaining()))));
    }

    private static String money(Desk desk, long ore) {
        return desk.visit().money(new Money(ore));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
