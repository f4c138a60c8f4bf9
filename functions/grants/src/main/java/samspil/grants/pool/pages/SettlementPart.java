package samspil.grants.pool.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.stream.Stream;
import samspil.grants.pages.form.Desk;
import samspil.grants.pool.Settlement;
import samspil.grants.pool.Settlement.Part;
import samspil.kernel.Money;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Stack;
import samspil.pages.components.TextLink;

/** How a joint pool stands, as a table: a line for each municipality, and the last for all together. */
record SettlementPart(Desk desk, PoolWords words) {

    Content of(Settlement settlement) {
        var visit = desk.visit();
        var zone = visit.municipality().country().zone();
        var parts = new ArrayList<Content>();
        parts.add(new Prose(desk.say("settlement.at", visit.moment(settlement.at(), zone))));
        if (!settlement.pool().lead().equals(visit.municipality().id())) {
            parts.add(new Prose(desk.say(
                    "settlement.every-quarter", words.town(settlement.pool().lead()))));
        }
        parts.add(table(settlement));
        if (settlement.unnamed() > 0) {
            parts.add(new Prose(visit.count("settlement.unnamed", settlement.unnamed())));
        }
        var file = "/v1/" + visit.municipality().slug() + "/desk/grants/pools/" + settlement.pool() + "/settlement.csv";
        parts.add(TextLink.of(desk.say("settlement.csv"), file));
        return new Stack(parts);
    }

    private Content table(Settlement settlement) {
        var numbers = Stream.of("paid-in", "used", "committed", "unused")
                .map(name -> Column.number(desk.say("settlement." + name)));
        var columns = Stream.concat(Stream.of(Column.of(desk.say("pool.municipality"))), numbers)
                .toList();
        var rows = settlement.parts().stream().map(part -> row(words.town(part.municipality()), part));
        var total = Stream.of(row(desk.say("settlement.total"), settlement.total()));
        return new DataTable(
                desk.say("settlement.caption"),
                columns,
                Stream.concat(rows, total).toList());
    }

    private Row row(String name, Part part) {
        return Row.of(name, money(part.paidIn()), money(part.used()), money(part.committed()), money(part.unused()));
    }

    private String money(Money amount) {
        return desk.visit().money(amount);
    }
}
