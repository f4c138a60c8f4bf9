package samspil.directory.exchange;

import java.util.regex.Pattern;

/**
 * Text in a cell of a CSV file that people open in a spreadsheet. One that a spreadsheet would take for a formula gets an
 * apostrophe in front, and so does one that has an apostrophe already, so that reading gives back what was written.
 */
public final class CsvCell {
    private static final Pattern GUARDED = Pattern.compile("^'(?=[-=+@\t\r\n'])");
    private static final Pattern RISKY = Pattern.compile("^(?=[-=+@\t\r\n'])");
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private CsvCell() {}

    /** As it stands in the file (RFC 4180, section 2). */
    public static String write(String text) {
        var guarded = RISKY.matcher(text).replaceFirst("'");
        return QUOTED.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /** What a cell says, its quotes already taken off. */
    public static String read(String cell) {
        return GUARDED.matcher(cell).replaceFirst("");
    }
}
