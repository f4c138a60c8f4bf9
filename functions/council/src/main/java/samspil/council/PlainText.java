package samspil.council;

import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;

/** What may stand in texts that people write. Markup is text like any other; what would break a line of a mail is not. */
public final class PlainText {
    private static final int LINE = 200;
    private static final int LONG = 4_000;

    private PlainText() {}

    /**
     * A name or a title: one line of at most two hundred characters.
     *
     * @throws InvalidValue where it is blank, longer, or holds a control character such as a line break
     */
    public static void line(@Nullable String text, String pointer) {
        check(text, LINE, pointer);
        InvalidValue.unless(text == null || text.chars().noneMatch(PlainText::ends), "text.line", pointer);
    }

    /** An explanation: at most four thousand characters. */
    public static void explanation(@Nullable String text, String pointer) {
        block(text, LONG, pointer);
    }

    /**
     * A text of several lines.
     *
     * @throws InvalidValue where it is blank, longer, or holds a control character that is no line break or tab
     */
    public static void block(@Nullable String text, int longest, String pointer) {
        check(text, longest, pointer);
        InvalidValue.unless(text == null || text.chars().noneMatch(PlainText::breaks), "text.control", pointer);
    }

    private static void check(@Nullable String text, int longest, String pointer) {
        InvalidValue.unless(text == null || !text.isBlank(), "text.blank", pointer);
        InvalidValue.unless(text == null || text.length() <= longest, "text.long", pointer);
    }

    private static boolean ends(int letter) {
        return Character.isISOControl(letter)
                || Character.getType(letter) == Character.LINE_SEPARATOR
                || Character.getType(letter) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean breaks(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }
}
