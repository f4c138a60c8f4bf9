package samspil.grants.assess.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samspil.grants.assess.Motion;
import samspil.grants.assess.Scenario;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.kernel.Money;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Heading;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;

/** The scenario that is put to the vote, with how every amount came about; made to be printed. */
@Singleton
record MotionPage(GrantsFrame frame) {

    Page of(Desk desk, Bench bench, Motion motion) {
        var visit = desk.visit();
        var title = visit.own(bench.round().offer().title());
        var zone = bench.round().window().zone();
        var lead = desk.say("motion.lead", visit.moment(motion.at(), zone));
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(title, desk.say("motion.title"), lead));
        parts.add(new Section(desk.say("motion.how"), List.of(), how(visit, motion)));
        parts.add(table(desk, bench, motion));
        var address = WorkbenchPage.address(visit, bench);
        var above = new ArrayList<>(CouncilFile.above(visit));
        above.add(new Link(desk.say("workbench.title"), address));
        var place =
                new Place(desk.say("motion.title"), where -> WorkbenchPage.address(where, bench) + "/motion", above);
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    private static Content how(Visit visit, Motion motion) {
        var scenario = motion.scenario();
        var terms = new ArrayList<Term>();
        terms.add(Term.of(visit.say("queue.pool"), visit.money(motion.pool())));
        terms.add(Term.of(visit.say("motion.method"), visit.say(method(scenario))));
        terms.add(Term.of(visit.say("limit.threshold"), Integer.toString(scenario.threshold())));
        money(visit, "limit.floor", scenario.floor(), terms);
        money(visit, "limit.cap", scenario.cap(), terms);
        money(visit, "limit.earmark", scenario.earmark(), terms);
        money(visit, "limit.later", scenario.later(), terms);
        terms.add(Term.of(visit.say("motion.rounding"), visit.say("motion.rounding.words")));
        terms.add(Term.of(visit.say("workbench.total"), visit.money(motion.total())));
        terms.add(Term.of(visit.say("motion.left"), visit.money(motion.left())));
        return new DefinitionList(terms);
    }

    private static void money(Visit visit, String key, Money money, List<Term> terms) {
        if (money.isPositive()) {
            terms.add(Term.of(visit.say(key), visit.money(money)));
        }
    }

    private static String method(Scenario scenario) {
        return switch (scenario.method()) {
            case RANKING -> "motion.ranking";
            case PROPORTIONAL -> "motion.proportional";
        };
    }

    /** Only what the reader may see; the sum above is of all. */
    private static Content table(Desk desk, Bench bench, Motion motion) {
        var columns = List.of(
                Column.of(desk.say("queue.applicant")),
                Column.number(desk.say("queue.asked")),
                Column.number(desk.say("motion.amount")),
                Column.of(desk.say("motion.why")));
        var rows = motion.shares().stream()
                .flatMap(share -> bench.wishes().stream()
                        .filter(wish -> wish.id().equals(share.id()))
                        .map(wish -> Row.of(
                                bench.name(wish),
                                desk.visit().money(wish.asked()),
                                desk.visit().money(share.amount()),
                                desk.say("why."
                                        + share.why()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')))))
                .toList();
        return new DataTable(desk.say("motion.caption"), columns, rows, desk.say("queue.none"));
    }
}
