package samspil.policies.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word of a text.
 *
 * @param from where it begins in the text
 * @param to where it ends, not counting that sign
 * @param spellings folded: lower case, without accents, æ, ø and å both as two letters and as one
 */
record Word(int from, int to, List<String> spellings) {
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The words of a text, in order. */
    static Stream<Word> of(String text) {
        return LETTERS.matcher(text)
                .results()
                .map(match -> new Word(match.start(), match.end(), spellings(match.group())));
    }

    /** Whether it begins as another does, however either is spelt. */
    boolean beginsWith(Word other) {
        return spellings.stream().anyMatch(spelling -> other.spellings.stream().anyMatch(spelling::startsWith));
    }

    /** Most words are plain, and done with at once. */
    private static List<String> spellings(String word) {
        if (PLAIN.matcher(word).matches()) {
            return List.of(word.toLowerCase(Locale.ROOT));
        }
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Stream.of(folded(composed, "ae", "oe", "aa"), folded(composed, "a", "o", "a"))
                .distinct()
                .toList();
    }

    private static String folded(String word, String ae, String oe, String aa) {
        var plain = word.replaceAll("[æä]", ae).replaceAll("[øö]", oe).replace("å", aa);
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
