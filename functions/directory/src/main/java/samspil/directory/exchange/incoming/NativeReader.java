package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import samspil.directory.Entry;
import samspil.directory.ImportContent;
import samspil.directory.ImportOrder;
import samspil.directory.ImportReader;
import samspil.directory.ImportRow;
import samspil.directory.exchange.NativeLine;
import samspil.kernel.Municipality;
import samspil.platform.json.Json;
import samspil.platform.json.Parsed;

/** Reads the format {@code samspil}; a file in which no line is JSON is not in this format. */
final class NativeReader implements ImportReader {
    private static final Pattern LINE_BREAK = Pattern.compile("\r?\n");

    @Override
    public ImportContent read(Municipality municipality, ImportOrder order, byte[] file) {
        return FileText.utf8(file).map(NativeReader::rows).orElseGet(() -> ImportContent.broken("", "json.utf8"));
    }

    private static ImportContent rows(String text) {
        var lines = LINE_BREAK.split(text, -1);
        var rows = new ArrayList<ImportRow>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(row("#row=" + (i + 1), lines[i]));
            }
        }
        return rows.isEmpty() ? ImportContent.broken("", "file.nothing") : rows(rows);
    }

    private static ImportContent rows(List<ImportRow> rows) {
        return rows.stream().anyMatch(NativeReader::isJson)
                ? new ImportContent.Rows(rows)
                : ImportContent.broken("", "json.syntax");
    }

    private static boolean isJson(ImportRow row) {
        return row instanceof ImportRow.Sound || Json.tree(row.raw()) instanceof Parsed.Value;
    }

    private static ImportRow row(String place, String line) {
        return switch (NativeLine.read(line)) {
            case Parsed.Value<Entry>(var entry) -> new ImportRow.Sound(place, line, entry, List.of());
            case Parsed.Refused<Entry>(var violations) -> new ImportRow.Faulty(place, line, violations);
        };
    }
}
