package samspil.grants.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of an applicant, as far as everybody may read them. */
public final class PublicWords {
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    /** Telephone numbers and civil registration numbers alike. */
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9](?:[ .-]?[0-9]){5,}");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ELLIPSIS = "…";
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 40;

    private PublicWords() {}

    /** Without mail addresses and long numbers, on one line and at most so many characters long. */
    public static String cut(String text, int longest) {
        var safe = NUMBER.matcher(MAIL.matcher(text).replaceAll(ELLIPSIS)).replaceAll(ELLIPSIS);
        var line = SPACE.matcher(safe).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        var space = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, space > 0 ? space : longest - 1) + ELLIPSIS;
    }

    /** The words to be found by, in small letters, each once, the first dozen of three letters on. */
    public static List<String> keys(String text) {
        var folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return Arrays.stream(NO_LETTER.split(folded))
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
