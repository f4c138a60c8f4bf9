package samspil.directory.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes spellings of one word equal: case, accents, and the Nordic letters in each of the ways keyboards without them
 * write them, so that {@code haandbold}, {@code handbold} and {@code håndbold} are one.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LONG_A = Pattern.compile("a[ae]+");
    private static final Pattern LONG_O = Pattern.compile("oe+");

    private Folding() {}

    static String fold(String text) {
        var bare = bare(text.toLowerCase(Locale.ROOT));
        return LONG_O.matcher(LONG_A.matcher(bare).replaceAll("a")).replaceAll("o");
    }

    private static String bare(String lower) {
        var plain = lower.replace('æ', 'a').replace('å', 'a').replace('ø', 'o').replace('ð', 'd');
        return isAscii(plain)
                ? plain
                : MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    /** Most words are by now, and need no work that costs more than all the rest. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}
