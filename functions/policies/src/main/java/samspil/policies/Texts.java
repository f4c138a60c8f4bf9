package samspil.policies;

import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/** How long the texts of a policy may be, in characters. */
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

    static void shortText(LocalText text, String pointer) {
        text.texts().forEach((language, words) -> check(words, SHORT, pointer + "/" + language.tag()));
    }

    static void longText(@Nullable LocalText text, String pointer) {
        if (text != null) {
            text.texts().forEach((language, words) -> check(words, LONG, pointer + "/" + language.tag()));
        }
    }

    /**
     * Any other text: at most so many characters.
     *
     * @throws InvalidValue where it is blank or longer; an absent one is sound
     */
    public static void check(@Nullable String text, int longest, String pointer) {
        InvalidValue.unless(text == null || !text.isBlank(), "text.blank", pointer);
        InvalidValue.unless(text == null || text.length() <= longest, "text.long", pointer);
    }
}
