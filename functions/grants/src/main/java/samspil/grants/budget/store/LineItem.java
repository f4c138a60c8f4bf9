package samspil.grants.budget.store;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.Posting;
import samspil.kernel.LocalText;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table.Change;

/** A line as an item: one partition for each municipality, and one more for each line's postings. */
final class LineItem {
    /** The only part of a balance that may be below nothing: a line that gave more than it got. */
    private static final String TRANSFERRED = "transferred";

    private LineItem() {}

    static String lines(MunicipalityId municipality) {
        return municipality + "#line";
    }

    static String ledger(MunicipalityId municipality, LineId line) {
        return municipality + "#ledger#" + line;
    }

    static Item key(MunicipalityId municipality, LineId line) {
        return Item.key(lines(municipality), line.value());
    }

    static Item write(BudgetLine line) {
        var balance = line.balance();
        return key(line.municipality(), line.id())
                .with("title", Json.write(line.title()))
                .with("refundsUntil", line.refundsUntil().toString())
                .with("appropriated", balance.appropriated())
                .with(TRANSFERRED, balance.transferred())
                .with("remaining", balance.remaining())
                .with("reserved", balance.reserved())
                .with("committed", balance.committed());
    }

    static BudgetLine read(MunicipalityId municipality, Item item) {
        var balance = new Balance(
                item.number("appropriated"),
                item.number(TRANSFERRED),
                item.number("remaining"),
                item.number("reserved"),
                item.number("committed"));
        return new BudgetLine(
                municipality,
                new LineId(item.text("sk")),
                Json.read(item.text("title"), LocalText.class).orThrow(),
                Instant.parse(item.text("refundsUntil")),
                balance);
    }

    static Item write(Posting posting) {
        return Item.key(ledger(posting.municipality(), posting.line()), posting.id())
                .with("posting", Json.write(posting));
    }

    static Posting read(Item item) {
        return Json.read(item.text("posting"), Posting.class).orThrow();
    }

    /** The change of a line that a posting makes, where there is enough of what it takes. */
    static Change change(Posting posting) {
        var sums = sums(posting.change());
        var values = new Item(Map.of());
        for (var each : sums.entrySet()) {
            values = values.with(":" + each.getKey(), each.getValue());
        }
        var expression = sums.keySet().stream()
                .map(name -> name + " = " + name + " + :" + name)
                .collect(Collectors.joining(", ", "SET ", ""));
        var taken = sums.entrySet().stream()
                .filter(each -> each.getValue() < 0 && !each.getKey().equals(TRANSFERRED))
                .toList();
        for (var each : taken) {
            values = values.with(":least_" + each.getKey(), -each.getValue());
        }
        var condition = Stream.concat(
                        Stream.of("attribute_exists(pk)"),
                        taken.stream().map(each -> each.getKey() + " >= :least_" + each.getKey()))
                .collect(Collectors.joining(" AND "));
        return new Change(key(posting.municipality(), posting.line()), expression, condition, values);
    }

    private static Map<String, Long> sums(Balance change) {
        return Map.of(
                "appropriated",
                change.appropriated(),
                TRANSFERRED,
                change.transferred(),
                "remaining",
                change.remaining(),
                "reserved",
                change.reserved(),
                "committed",
                change.committed());
    }
}
