package samspil.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a name without what spelling and the definite form add: {@code Skakklubben} is {@code skakklub}. */
final class NameStems {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?<=.{4})(erne|ene|en|et|er|a|e|s)$");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1$");

    private static final Set<String> SMALL =
            Set.of("i", "og", "for", "af", "av", "pa", "til", "ved", "med", "the", "of", "and", "in");

    private NameStems() {}

    static Set<String> of(String name) {
        return Arrays.stream(BETWEEN.split(folded(name)))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(NameStems::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name's letters three by three, whatever parts its words: {@code Bymidtekoret} is close to {@code Bymidtens Kor}. */
    static Set<String> threes(String name) {
        var letters = BETWEEN.matcher(folded(name)).replaceAll("");
        return IntStream.rangeClosed(0, letters.length() - 3)
                .mapToObj(i -> letters.substring(i, i + 3))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String folded(String text) {
        var plain = text.toLowerCase(Locale.ROOT)
                .replace("æ", "a")
                .replace("ø", "o")
                .replace("aa", "a")
                .replace("ae", "a")
                .replace("oe", "o");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String stem(String word) {
        var shorter = ENDING.matcher(word).replaceFirst("");
        return DOUBLED.matcher(shorter).replaceFirst("$1");
    }
}
