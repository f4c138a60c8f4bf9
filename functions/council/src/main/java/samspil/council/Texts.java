package samspil.council;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/** What the council's texts may hold. */
public final class Texts {
    private static final int LINE = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\",;:()\\\\]{1,64}@[^\\s@<>\",;:()\\\\]{1,250}\\.[A-Za-z]{2,}");

    private Texts() {}

    /**
     * A name or a title: one line of at most two hundred characters.
     *
     * @throws InvalidValue where it is not; an absent one is sound
     */
    public static void line(@Nullable String text, String pointer) {
        text(text, LINE, pointer);
        InvalidValue.unless(text == null || !CONTROL.matcher(text).find(), "text.line", pointer);
    }

    /** The same in each language. */
    public static void line(LocalText text, String pointer) {
        text.texts().forEach((language, words) -> line(words, pointer + "/" + language.tag()));
    }

    /**
     * A text of at most so many characters.
     *
     * @throws InvalidValue where it is blank or longer; an absent one is sound
     */
    public static void text(@Nullable String text, int longest, String pointer) {
        InvalidValue.unless(text == null || !text.isBlank(), "text.blank", pointer);
        InvalidValue.unless(text == null || text.length() <= longest, "text.long", pointer);
    }

    /**
     * An address of mail.
     *
     * @throws InvalidValue where it is none; an absent one is sound
     */
    public static void email(@Nullable String address, String pointer) {
        InvalidValue.unless(address == null || EMAIL.matcher(address).matches(), "form.email", pointer);
    }
}
