package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.directory.ImportContent;
import samspil.directory.ImportOrder;
import samspil.directory.ImportReader;
import samspil.directory.ImportRow;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/**
 * Reads records of Enhetsregisteret and Frivillighetsregisteret, as their interfaces at data.brreg.no give them: lists,
 * pages ({@code _embedded}), single records, or an object that holds several of these. A record with a name is a unit; a
 * record without one is what the voluntary register knows of the unit of the same number, and the two are one row.
 */
final class BrregReader implements ImportReader {
    private final Terms terms = new Terms();

    @Override
    public ImportContent read(Municipality municipality, ImportOrder order, byte[] file) {
        return switch (Json.tree(file)) {
            case Parsed.Refused<JsonValue>(var violations) -> new ImportContent.Broken(violations);
            case Parsed.Value<JsonValue>(var value) ->
                content(rows(municipality, JsonRecords.in(value, this::isRecord)));
        };
    }

    private boolean isRecord(JsonFields object) {
        return object.has("organisasjonsnummer") || object.has("navn");
    }

    private static ImportContent content(List<ImportRow> rows) {
        return rows.isEmpty() ? ImportContent.broken("", "file.nothing") : new ImportContent.Rows(rows);
    }

    private List<ImportRow> rows(Municipality municipality, List<JsonRecords.Found> found) {
        var voluntary = new LinkedHashMap<String, JsonRecords.Found>();
        var units = new ArrayList<JsonRecords.Found>();
        var rows = new ArrayList<ImportRow>();
        for (var record : found) {
            if (!isVoluntary(record)) {
                units.add(record);
            } else if (voluntary.putIfAbsent(number(record), record) != null) {
                rows.add(faulty(record, "row.repeats"));
            }
        }
        var unit = new BrregUnit(municipality, terms);
        units.forEach(record -> rows.add(row(unit, record, voluntary)));
        voluntary.values().forEach(left -> rows.add(faulty(left, "register.unit")));
        return rows;
    }

    private static ImportRow row(BrregUnit unit, JsonRecords.Found record, Map<String, JsonRecords.Found> voluntary) {
        if (!(record.value() instanceof JsonValue.Members)) {
            return faulty(record, "type.object");
        }
        var other = voluntary.remove(number(record));
        return unit.row(
                record.place(), raw(record, other), record.fields(), other == null ? JsonFields.NONE : other.fields());
    }

    private static boolean isVoluntary(JsonRecords.Found record) {
        return record.fields().has("organisasjonsnummer") && !record.fields().has("navn");
    }

    private static String number(JsonRecords.Found record) {
        return record.fields().text("organisasjonsnummer", "");
    }

    private static String raw(JsonRecords.Found record, JsonRecords.@Nullable Found other) {
        var unit = BrregSecrets.without(record.value());
        return Json.write(other == null ? unit : List.of(unit, BrregSecrets.without(other.value())));
    }

    private static ImportRow faulty(JsonRecords.Found record, String code) {
        return new ImportRow.Faulty(record.place(), raw(record, null), List.of(new Violation("", code)));
    }
}
