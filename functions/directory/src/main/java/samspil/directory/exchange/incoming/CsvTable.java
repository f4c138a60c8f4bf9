package samspil.directory.exchange.incoming;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as text: a header and rows (RFC 4180), parted by comma, semicolon or tab, whichever the header has most of.
 *
 * @param delimiter what parts the cells
 */
record CsvTable(List<String> header, List<Row> rows, char delimiter) {
    private static final int LARGEST_CELL = 1 << 20;

    /**
     * A row.
     *
     * @param line where it begins, counted from one
     */
    record Row(long line, List<String> cells) {}

    /** The table; empty where the text is none. */
    static Optional<CsvTable> read(String text) {
        var delimiter = delimiter(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)) {
            var rows = reader.stream().map(CsvTable::row).toList();
            return rows.isEmpty() ? Optional.empty() : Optional.of(of(rows, delimiter));
        } catch (CsvParseException | java.io.IOException e) {
            return Optional.empty();
        }
    }

    /** A row as a text of its own. */
    String raw(Row row) {
        return String.join(
                String.valueOf(delimiter),
                row.cells().stream().map(CsvTable::quoted).toList());
    }

    /** The names of columns that stand there twice. */
    List<String> repeated() {
        return IntStream.range(0, header.size())
                .filter(i -> header.indexOf(header.get(i)) < i)
                .mapToObj(header::get)
                .toList();
    }

    private static CsvTable of(List<Row> rows, char delimiter) {
        var header = rows.getFirst().cells().stream().map(String::strip).toList();
        return new CsvTable(header, rows.subList(1, rows.size()), delimiter);
    }

    private static Row row(CsvRecord found) {
        return new Row(found.getStartingLineNumber(), found.getFields());
    }

    private static char delimiter(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(candidate -> count(header, candidate)))
                .orElse(',');
    }

    /** Those inside quotation marks don't count. */
    private static long count(String header, char candidate) {
        var quoted = false;
        var count = 0;
        for (int i = 0; i < header.length(); i++) {
            quoted ^= header.charAt(i) == '"';
            count += !quoted && header.charAt(i) == candidate ? 1 : 0;
        }
        return count;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
