package samspil.kernel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a labels file, refused as a whole where one cell is wrong. */
record LabelTable(String source) {

    private static final List<String> HEADER = List.of("key", "da", "nb", "nn", "en");

    Map<String, Map<Language, String>> parse(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw wrong("the first line must be " + String.join(" ", HEADER));
        }
        return rows(lines.subList(1, lines.size()));
    }

    private Map<String, Map<Language, String>> rows(List<List<String>> lines) {
        var rows = new LinkedHashMap<String, Map<Language, String>>();
        for (var cells : lines) {
            if (rows.put(cells.getFirst(), row(cells)) != null) {
                throw wrong(cells.getFirst() + " stands there twice");
            }
        }
        rows.keySet().forEach(key -> checkPlural(rows, key));
        return Collections.unmodifiableMap(rows);
    }

    private Map<Language, String> row(List<String> cells) {
        if (cells.size() != HEADER.size() || cells.stream().anyMatch(String::isBlank)) {
            throw wrong(cells.getFirst() + " does not fill every column once");
        }
        var row = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            row.put(language, cells.get(HEADER.indexOf(language.tag())));
        }
        checkPlaceholders(cells.getFirst(), row);
        return row;
    }

    private void checkPlaceholders(String key, Map<Language, String> row) {
        var sets = new HashSet<>(row.values().stream().map(Placeholder::in).toList());
        if (sets.size() > 1) {
            throw wrong(key + " has other placeholders in one language than in another");
        }
    }

    private void checkPlural(Map<String, Map<Language, String>> rows, String key) {
        if (key.endsWith(".one") && !rows.containsKey(key.replaceAll("one$", "other"))) {
            throw wrong(key + " has no .other beside it");
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(source + ": " + what);
    }
}
