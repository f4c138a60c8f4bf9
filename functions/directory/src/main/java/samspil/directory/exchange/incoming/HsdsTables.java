package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samspil.kernel.InvalidValue;
import samspil.platform.json.JsonValue;

/** The tables of HSDS, put together to the nested objects that they were made of. */
final class HsdsTables {
    /** What belongs to what, and the member it stands in. */
    private static final Map<String, Map<String, String>> PARTS = Map.of(
            "organization",
            Map.of(
                    "phone", "phones",
                    "contact", "contacts",
                    "organization_identifier", "organization_identifiers",
                    "url", "additional_websites",
                    "attribute", "attributes",
                    "location", "locations"),
            "service",
            Map.of(
                    "phone", "phones",
                    "contact", "contacts",
                    "schedule", "schedules",
                    "language", "languages",
                    "cost_option", "cost_options",
                    "service_capacity", "capacities",
                    "url", "additional_urls",
                    "attribute", "attributes",
                    "service_at_location", "service_at_locations"),
            "service_at_location",
            Map.of("phone", "phones", "contact", "contacts", "schedule", "schedules", "attribute", "attributes"),
            "location",
            Map.of(
                    "phone", "phones",
                    "contact", "contacts",
                    "address", "addresses",
                    "language", "languages",
                    "accessibility", "accessibility",
                    "schedule", "schedules",
                    "attribute", "attributes"),
            "contact",
            Map.of("phone", "phones"),
            "accessibility",
            Map.of("attribute", "attributes"));

    /** What stands in a part as an object of its own. */
    private static final Map<String, String> NAMED = Map.of("attribute", "taxonomy_term", "service_capacity", "unit");

    private static final List<String> WHOLE = List.of("organization", "service", "location");

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private final Map<String, Row> byId = new LinkedHashMap<>();
    private final Map<String, List<Row>> byOwner = new LinkedHashMap<>();
    private final Set<Row> owned = new HashSet<>();

    private record Row(String table, String place, Map<String, JsonValue> members) {
        String text(String name) {
            return new JsonFields(members).text(name, "");
        }
    }

    /**
     * Takes a table by the name of its file; one that no entry is made of is passed over.
     *
     * @throws InvalidValue where its rows have no ids
     */
    void add(String fileName, CsvTable table) {
        var name = singular(fileName);
        InvalidValue.unless(!isKnown(name) || table.header().contains("id"), "hsds.id");
        var rows = table.rows().stream()
                .map(row -> new Row(name, fileName + "#row=" + row.line(), members(table, row)))
                .toList();
        if (isKnown(name)) {
            tables.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(rows);
            rows.forEach(row -> byId.putIfAbsent(name + " " + row.text("id"), row));
        }
    }

    boolean isEmpty() {
        return WHOLE.stream().noneMatch(tables::containsKey);
    }

    /** The organizations, services and locations with all that belongs to them. */
    List<JsonRecords.Found> records() {
        tables.values().forEach(rows -> rows.forEach(this::own));
        return WHOLE.stream()
                .flatMap(table -> tables.getOrDefault(table, List.of()).stream())
                .map(row -> new JsonRecords.Found(row.place(), whole(row)))
                .toList();
    }

    /** The rows that belong to nothing in these tables. */
    List<JsonRecords.Found> orphans() {
        return tables.values().stream()
                .flatMap(List::stream)
                .filter(row -> !WHOLE.contains(row.table()) && !NAMED.containsValue(row.table()))
                .filter(row -> !owned.contains(row))
                .map(row -> new JsonRecords.Found(row.place(), new JsonValue.Members(row.members())))
                .toList();
    }

    private void own(Row row) {
        for (var owner : owners(row)) {
            if (byId.containsKey(owner)) {
                byOwner.computeIfAbsent(row.table() + " of " + owner, _ -> new ArrayList<>())
                        .add(row);
                owned.add(row);
            }
        }
    }

    private static List<String> owners(Row row) {
        var linked = row.text("link_entity") + " " + row.text("link_id");
        var named = PARTS.entrySet().stream()
                .filter(part -> part.getValue().containsKey(row.table()))
                .map(part -> part.getKey() + " " + row.text(part.getKey() + "_id"));
        return Stream.concat(named, Stream.of(linked))
                .filter(owner -> !owner.endsWith(" "))
                .distinct()
                .toList();
    }

    private JsonValue whole(Row row) {
        var members = new LinkedHashMap<>(row.members());
        PARTS.getOrDefault(row.table(), Map.of()).forEach((part, member) -> {
            var parts = byOwner.getOrDefault(part + " of " + row.table() + " " + row.text("id"), List.of());
            if (!parts.isEmpty()) {
                members.put(
                        member,
                        new JsonValue.Elements(parts.stream().map(this::whole).toList()));
            }
        });
        var named = NAMED.getOrDefault(row.table(), "");
        var object = byId.get(named + " " + row.text(named + "_id"));
        if (object != null) {
            members.put(named, new JsonValue.Members(object.members()));
        }
        return new JsonValue.Members(members);
    }

    private static Map<String, JsonValue> members(CsvTable table, CsvTable.Row row) {
        var members = new LinkedHashMap<String, JsonValue>();
        for (int i = 0; i < Math.min(table.header().size(), row.cells().size()); i++) {
            if (!row.cells().get(i).isBlank()) {
                members.put(
                        table.header().get(i), new JsonValue.Text(row.cells().get(i)));
            }
        }
        return members;
    }

    private static boolean isKnown(String name) {
        return WHOLE.contains(name)
                || NAMED.containsValue(name)
                || PARTS.values().stream().anyMatch(parts -> parts.containsKey(name));
    }

    /** {@code services.csv} holds rows of {@code service}. */
    private static String singular(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT)
                .replaceFirst(".*/", "")
                .replaceFirst("\\.csv$", "")
                .replace("services_at", "service_at")
                .replaceFirst("ies$", "y")
                .replaceFirst("sses$", "ss");
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }
}
