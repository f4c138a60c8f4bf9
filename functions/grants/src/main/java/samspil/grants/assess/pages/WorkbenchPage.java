package samspil.grants.assess.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import samspil.grants.assess.Limits;
import samspil.grants.assess.Limits.Way;
import samspil.grants.assess.Share;
import samspil.grants.assess.Wish;
import samspil.grants.pages.GrantsFrame;
import samspil.grants.pages.GrantsFrame.Place;
import samspil.grants.pages.Visit;
import samspil.grants.pages.form.Desk;
import samspil.grants.scheme.pages.CheckForm;
import samspil.kernel.Money;
import samspil.pages.Page;
import samspil.pages.components.Button;
import samspil.pages.components.Choice;
import samspil.pages.components.Choices;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Field;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Form;
import samspil.pages.components.Heading;
import samspil.pages.components.Hidden;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TextField;
import samspil.pages.components.TextLink;
import samspil.platform.access.Role;

/** Ways to share a round's pool, side by side. */
@Singleton
record WorkbenchPage(GrantsFrame frame) {
    private static final long KRONE = 100;

    /** @param motion whether one is put already */
    Page of(Desk desk, Bench bench, boolean motion) {
        var visit = desk.visit();
        var title = visit.own(bench.round().offer().title());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(title, desk.say("workbench.title"), desk.say("workbench.lead")));
        parts.add(figures(desk, bench));
        if (motion) {
            parts.add(TextLink.of(desk.say("motion.see"), address(visit, bench) + "/motion"));
        }
        parts.add(table(desk, bench));
        if (mayPut(desk)) {
            parts.add(new Section(desk.say("motion.put"), List.of(), put(desk, bench)));
        }
        parts.add(new Section(desk.say("workbench.limits"), List.of(), limits(desk, bench)));
        var place = new Place(desk.say("workbench.title"), where -> address(where, bench), CouncilFile.above(visit));
        return frame.desk(visit, desk.identity(), place, new Stack(parts));
    }

    /** Where a round's workbench is. */
    static String address(Visit visit, Bench bench) {
        return visit.council() + "/rounds/" + bench.round().key().id();
    }

    /** What a way of sharing is called. */
    static String words(Desk desk, Way way) {
        return desk.say("way." + way.name().toLowerCase(Locale.ROOT));
    }

    /** Whether somebody may put a motion. */
    static boolean mayPut(Desk desk) {
        return desk.duty().role() == Role.COUNCIL_CHAIR || desk.duty().role() == Role.COUNCIL_SECRETARY;
    }

    private static Content figures(Desk desk, Bench bench) {
        var asked = bench.wishes().stream().map(Wish::asked).reduce(Money.ZERO, Money::plus);
        return new Figures(List.of(
                new Figure(desk.visit().money(bench.pool()), desk.say("queue.pool")),
                new Figure(desk.visit().money(asked), desk.say("queue.asked"))));
    }

    private static Content table(Desk desk, Bench bench) {
        var visit = desk.visit();
        var columns = new ArrayList<>(List.of(
                Column.of(desk.say("queue.applicant")),
                Column.number(desk.say("workbench.score")),
                Column.number(desk.say("queue.asked"))));
        Arrays.stream(Way.values()).map(way -> Column.number(words(desk, way))).forEach(columns::add);
        var shares = Arrays.stream(Way.values())
                .map(way -> bench.allocation(way).shares())
                .toList();
        var ranked = bench.allocation(Way.RANKED).wishes();
        var rows = new ArrayList<Row>();
        for (int at = 0; at < ranked.size(); at++) {
            rows.add(row(visit, bench, ranked.get(at), at, shares));
        }
        rows.add(total(desk, shares));
        return new DataTable(desk.say("workbench.caption"), columns, rows, desk.say("queue.none"));
    }

    private static Row row(Visit visit, Bench bench, Wish wish, int at, List<List<Share>> shares) {
        var amounts = shares.stream().map(each -> visit.money(each.get(at).amount()));
        var first = Stream.of(
                bench.name(wish),
                String.format(visit.language().locale(), "%.0f", wish.score()),
                visit.money(wish.asked()));
        return Row.of(Stream.concat(first, amounts).toArray(String[]::new));
    }

    private static Row total(Desk desk, List<List<Share>> shares) {
        var sums = shares.stream()
                .map(each -> each.stream().map(Share::amount).reduce(Money.ZERO, Money::plus))
                .map(desk.visit()::money);
        return Row.of(Stream.concat(Stream.of(desk.say("workbench.total"), "", ""), sums)
                .toArray(String[]::new));
    }

    private static Content put(Desk desk, Bench bench) {
        var parts = new ArrayList<Content>(List.of(desk.token()));
        hidden(bench.limits()).forEach(parts::add);
        var ways = Arrays.stream(Way.values())
                .map(way -> new Choice(way.name().toLowerCase(Locale.ROOT), words(desk, way), way == Way.RANKED))
                .toList();
        parts.add(new Choices(desk.visit().language(), Field.of("way", desk.say("motion.which")), false, ways));
        parts.add(new Button(desk.say("motion.do"), true));
        return new Form(address(desk.visit(), bench) + "/motion", parts);
    }

    private static Stream<Hidden> hidden(Limits limits) {
        var fixed = Stream.of(
                new Hidden("threshold", Integer.toString(limits.threshold())),
                new Hidden("floor", kroner(limits.floor())),
                new Hidden("cap", kroner(limits.cap())),
                new Hidden("earmark", kroner(limits.earmark())),
                new Hidden("later", kroner(limits.later())));
        return Stream.concat(fixed, limits.earmarked().stream().map(each -> new Hidden("earmarked", each)));
    }

    private static Content limits(Desk desk, Bench bench) {
        var limits = bench.limits();
        var earmarked = bench.wishes().stream()
                .map(wish -> new Choice(wish.id().value(), bench.name(wish), wish.earmarked()))
                .toList();
        var parts = new ArrayList<Content>(List.of(
                line(desk, "threshold", Integer.toString(limits.threshold())),
                line(desk, "floor", kroner(limits.floor())),
                line(desk, "cap", kroner(limits.cap())),
                line(desk, "earmark", kroner(limits.earmark())),
                line(desk, "later", kroner(limits.later()))));
        if (!earmarked.isEmpty()) {
            var field = Field.of("earmarked", desk.say("limit.earmarked")).optional();
            parts.add(new Choices(desk.visit().language(), field, true, earmarked));
        }
        parts.add(new Button(desk.say("workbench.again"), false));
        return new CheckForm(address(desk.visit(), bench), parts);
    }

    private static Content line(Desk desk, String name, String value) {
        var field = Field.of(name, desk.say("limit." + name))
                .hint(desk.say("limit." + name + ".hint"))
                .value(value)
                .optional();
        return new TextField(desk.visit().language(), field, "text", "off");
    }

    private static String kroner(Money money) {
        return Long.toString(money.ore() / KRONE);
    }
}
