package samspil.council.meeting.calendar;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file, each ended by CRLF and folded so that none is longer than 75 octets (RFC 5545, section
 * 3.1). The calendar library folds by letters, and a Danish letter is two octets.
 */
final class CalendarLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is written as it is. */
    CalendarLines add(String name, String value) {
        int octets = 0;
        for (int letter : (name + ":" + value).codePoints().toArray()) {
            var text = Character.toString(letter);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(text);
            octets += size;
        }
        lines.append(END);
        return this;
    }

    /** A line whose value is any text (RFC 5545, section 3.3.11). */
    CalendarLines text(String name, String value) {
        var escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
        return add(name, escaped);
    }

    /** The value of a parameter, in quotation marks; what can't stand between them is left out. */
    static String quoted(String value) {
        return '"' + value.replace('"', '\'').replaceAll("\\p{Cntrl}", " ") + '"';
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
