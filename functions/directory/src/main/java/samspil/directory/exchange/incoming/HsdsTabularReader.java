package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samspil.directory.ImportContent;
import samspil.directory.ImportOrder;
import samspil.directory.ImportReader;
import samspil.kernel.InvalidValue;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/**
 * Reads HSDS 3 as tables: a zip file, in which {@code datapackage.json} may give tables other file names, or one table
 * that the name of the file names. Organizations, services and locations are rows; what belongs to them is part of
 * theirs, and a row of it that belongs to none is reported.
 */
final class HsdsTabularReader implements ImportReader {
    private static final String PACKAGE = "datapackage.json";

    @Override
    public ImportContent read(Municipality municipality, ImportOrder order, byte[] file) {
        try {
            var tables = new HsdsTables();
            files(order, file).forEach((name, bytes) -> tables.add(name, table(bytes)));
            return tables.isEmpty()
                    ? ImportContent.broken("", "hsds.table")
                    : rows(new HsdsRows(municipality, new Terms()), tables);
        } catch (InvalidValue e) {
            return new ImportContent.Broken(
                    List.of(new Violation("", e.violation().code())));
        }
    }

    private static ImportContent rows(HsdsRows rows, HsdsTables tables) {
        var content = rows.of(tables.records());
        var orphans = tables.orphans();
        if (!(content instanceof ImportContent.Rows(var found)) || orphans.isEmpty()) {
            return content;
        }
        var all = new ArrayList<>(found);
        orphans.forEach(orphan -> all.add(HsdsRows.faulty(orphan, "target")));
        return new ImportContent.Rows(all);
    }

    private static CsvTable table(byte[] bytes) {
        var text = FileText.any(bytes).orElseThrow(() -> InvalidValue.of("file.encoding"));
        return CsvTable.read(text).orElseThrow(() -> InvalidValue.of("csv.syntax"));
    }

    private static Map<String, byte[]> files(ImportOrder order, byte[] file) {
        if (!BoundedZip.isZip(file)) {
            return Map.of(order.fileName(), file);
        }
        var named = new LinkedHashMap<String, byte[]>();
        var entries = BoundedZip.unpack(file, Set.of(".csv", PACKAGE));
        var names = names(entries);
        entries.forEach((path, bytes) -> {
            var name = path.substring(path.lastIndexOf('/') + 1);
            if (!name.equals(PACKAGE)) {
                named.put(names.getOrDefault(name, name), bytes);
            }
        });
        return named;
    }

    /** The resources' names by the last step of their path. */
    private static Map<String, String> names(Map<String, byte[]> entries) {
        var names = new LinkedHashMap<String, String>();
        entries.forEach((path, bytes) -> {
            if (path.endsWith(PACKAGE)) {
                resources(bytes)
                        .forEach(resource -> names.put(
                                resource.text("path", "").replaceFirst(".*/", ""), resource.text("name", "")));
            }
        });
        return names;
    }

    private static List<JsonFields> resources(byte[] bytes) {
        return switch (Json.tree(bytes)) {
            case Parsed.Value<JsonValue>(var value) -> JsonFields.of(value).objects("resources");
            case Parsed.Refused<JsonValue> _ -> throw InvalidValue.of("json.syntax");
        };
    }
}
