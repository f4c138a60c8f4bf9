package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samspil.kernel.Violation;
import samspil.platform.json.Pointer;

/** Which column holds which field; without a mapping of the sender's, the columns that are named as fields are. */
record CsvMapping(Map<String, String> columns) {
    /** What a row can say of an organisation. {@code id} is the sender's own name for it, {@code contact} a person, {@code board} people. */
    static final List<String> FIELDS = List.of(
            "id",
            "name",
            "summary",
            "description",
            "categories",
            "languages",
            "number",
            "website",
            "email",
            "phone",
            "contact",
            "consent",
            "board",
            "street",
            "postalCode",
            "town",
            "privacy");

    static CsvMapping of(Map<String, String> asked, CsvTable table) {
        return asked.isEmpty() ? sameNames(table) : new CsvMapping(asked);
    }

    /** All that is wrong with it for this table. */
    List<Violation> problems(CsvTable table) {
        var problems = new ArrayList<Violation>();
        var repeated = table.repeated();
        columns.forEach((field, column) -> {
            if (!FIELDS.contains(field)) {
                problems.add(problem(field, "field.unknown"));
            } else if (!table.header().contains(column)) {
                problems.add(problem(field, "csv.column"));
            } else if (repeated.contains(column)) {
                problems.add(problem(field, "csv.column.repeats"));
            }
        });
        if (!columns.containsKey("name")) {
            problems.add(problem("name", "field.required"));
        }
        return problems;
    }

    /** The violation with the column's name in place of the field's. */
    Violation inColumn(Violation violation) {
        var field = field(violation.pointer());
        return field.isEmpty()
                ? violation
                : new Violation(Pointer.below("", columns.getOrDefault(field, field)), violation.code());
    }

    private static String field(String pointer) {
        if (pointer.equals("/contact/name")) {
            return "contact";
        }
        var last = "";
        for (var step : pointer.split("/", -1)) {
            last = FIELDS.contains(step) ? step : last;
        }
        return last;
    }

    private static CsvMapping sameNames(CsvTable table) {
        var columns = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            table.header().stream()
                    .filter(field::equalsIgnoreCase)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        return new CsvMapping(columns);
    }

    private static Violation problem(String field, String code) {
        return new Violation(Pointer.below("/mapping", field), code);
    }
}
