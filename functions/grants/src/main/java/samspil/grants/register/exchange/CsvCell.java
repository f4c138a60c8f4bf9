package samspil.grants.register.exchange;

import java.util.regex.Pattern;

/** A cell of a CSV file. One that a spreadsheet would take for a formula gets an apostrophe in front. */
final class CsvCell {
    private static final Pattern RISKY = Pattern.compile("^(?=[-=+@\t\r\n'])");
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private CsvCell() {}

    /** As it stands in the file (RFC 4180, section 2). */
    static String write(String text) {
        var guarded = RISKY.matcher(text).replaceFirst("'");
        return QUOTED.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }
}
