package samspil.grants.interest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name, to be compared with one that was written elsewhere. Neither case nor accents count, nor the order of
 * the words; {@code å} is {@code aa}, {@code ø} is {@code oe} and either without its mark. Names that one has more are no
 * difference, and an initial is any name that begins so. It asks too much rather than too little: a person answers.
 */
record PersonName(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Comparator<String> LONGEST = Comparator.comparing(String::length, Comparator.reverseOrder());

    /** The name in its words. */
    static PersonName of(String name) {
        return new PersonName(Arrays.stream(BETWEEN.split(folded(name)))
                .filter(word -> !word.isEmpty())
                .sorted(LONGEST)
                .toList());
    }

    /** Whether both may be one person's. */
    boolean isLike(PersonName other) {
        return words.size() <= other.words.size() ? isIn(other) : other.isIn(this);
    }

    /** Each word is one of the longer name's; a single word only where it is all there is. */
    private boolean isIn(PersonName longer) {
        var rest = new ArrayList<>(longer.words);
        var enough = words.size() > 1 || longer.words.size() == words.size();
        return enough
                && words.stream().anyMatch(word -> word.length() > 1 && longer.words.contains(word))
                && words.stream().allMatch(word -> takes(word, rest));
    }

    private static boolean takes(String word, List<String> rest) {
        return rest.remove(word)
                || rest.stream()
                        .filter(other ->
                                (word.length() == 1 || other.length() == 1) && other.charAt(0) == word.charAt(0))
                        .findFirst()
                        .map(rest::remove)
                        .orElse(false);
    }

    private static String folded(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ø", "oe")
                .replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("aa", "a")
                .replace("ae", "a")
                .replace("oe", "o");
    }
}
