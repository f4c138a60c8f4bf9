package samspil.directory.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a text.
 *
 * @param folded what is compared; without the hyphens within
 * @param shown as written, in lower case
 * @param parts the words between the hyphens; the folded word alone where there are none
 */
record Word(String folded, String shown, List<String> parts) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}-]+");
    private static final Pattern HYPHENS = Pattern.compile("-+");
    private static final Set<String> SMALL = Set.of(
            "og", "and", "the", "i", "in", "pa", "on", "til", "to", "for", "med", "with", "af", "av", "of", "ved", "de",
            "der", "som", "en", "et", "ei");

    /** The words of a text in their order. */
    static List<Word> of(String text) {
        return BETWEEN.splitAsStream(text)
                .map(Word::read)
                .filter(word -> !word.folded.isEmpty())
                .toList();
    }

    /** The words that say something; all of them where none does. */
    static List<Word> telling(String text) {
        var all = of(text);
        var telling = all.stream().filter(word -> !SMALL.contains(word.folded)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The same for texts that differ in spelling, hyphens, and how they write "and" only. */
    static String key(String text) {
        return telling(text).stream().flatMap(word -> word.parts.stream()).collect(Collectors.joining(" "));
    }

    boolean isHyphenated() {
        return parts.size() > 1;
    }

    /** The word and, where it has hyphens, the words between them. */
    Stream<Word> withParts() {
        return isHyphenated()
                ? Stream.concat(Stream.of(this), parts.stream().map(part -> new Word(part, part, List.of(part))))
                : Stream.of(this);
    }

    private static Word read(String written) {
        var shown = written.toLowerCase(Locale.ROOT);
        if (shown.indexOf('-') < 0) {
            var folded = Folding.fold(shown);
            return new Word(folded, shown, List.of(folded));
        }
        var parts = Arrays.stream(HYPHENS.split(shown))
                .map(Folding::fold)
                .filter(part -> !part.isEmpty())
                .toList();
        return new Word(Folding.fold(HYPHENS.matcher(shown).replaceAll("")), shown, parts);
    }
}
