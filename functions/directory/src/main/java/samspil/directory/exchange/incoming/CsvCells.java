package samspil.directory.exchange.incoming;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a row by the name of their field. A cell without anything but space is nothing. */
record CsvCells(Map<String, Integer> positions, List<String> cells) {
    private static final Pattern LISTED = Pattern.compile("[,;|]");
    private static final Pattern DISARMED = Pattern.compile("(?s)'[=+\\-@\t\r].*");

    @Nullable
    String text(String field) {
        var position = positions.get(field);
        var cell = position == null ? "" : plain(cells.get(position)).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** Several values in one cell, parted by comma, semicolon or a vertical bar. */
    List<String> list(String field) {
        var text = text(field);
        return text == null
                ? List.of()
                : Stream.of(LISTED.split(text))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Without the apostrophe that keeps a spreadsheet from taking the cell for a formula. */
    private static String plain(String cell) {
        return DISARMED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
