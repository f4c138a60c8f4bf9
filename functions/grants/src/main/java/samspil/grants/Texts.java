package samspil.grants;

import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/** How long texts may be, in characters. An absent one is sound. */
public final class Texts {
    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    private Texts() {}

    /** A name, a title, a reference: at most two hundred. */
    public static void shortText(@Nullable String text, String pointer) {
        check(text, SHORT, pointer);
    }

    /** An explanation: at most four thousand. */
    public static void longText(@Nullable String text, String pointer) {
        check(text, LONG, pointer);
    }

    /** A name or a title in its languages. */
    public static void shortText(@Nullable LocalText text, String pointer) {
        check(text, SHORT, pointer);
    }

    /** An explanation in its languages. */
    public static void longText(@Nullable LocalText text, String pointer) {
        check(text, LONG, pointer);
    }

    /**
     * Any other text.
     *
     * @throws InvalidValue where it is blank or longer
     */
    public static void check(@Nullable String text, int longest, String pointer) {
        InvalidValue.unless(text == null || !text.isBlank(), "text.blank", pointer);
        InvalidValue.unless(text == null || text.length() <= longest, "text.long", pointer);
    }

    private static void check(@Nullable LocalText text, int longest, String pointer) {
        if (text != null) {
            text.texts().forEach((language, words) -> check(words, longest, pointer + "/" + language.tag()));
        }
    }
}
