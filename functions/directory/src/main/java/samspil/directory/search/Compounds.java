package samspil.directory.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits Nordic compounds into two or three parts that cover the whole word, each of them known: from
 * {@code compound-parts.txt}, the taxonomy, or a name of the catalogue. A linking s or e falls away with the endings.
 */
final class Compounds {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_LEARNT = 4;
    private static final int MOST_PARTS = 3;

    private final Set<String> known;

    /** @param learnt folded words; the short ones among them are passed over, since they fit everywhere */
    Compounds(Stream<String> learnt) {
        this.known = Stream.concat(listed(), learnt.filter(word -> word.length() >= SHORTEST_LEARNT && isLetters(word)))
                .map(Stemming::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The stems of the parts; empty where the word is not a compound of known words. */
    List<String> split(String word) {
        return split(word, MOST_PARTS);
    }

    private List<String> split(String word, int parts) {
        return IntStream.iterate(word.length() - SHORTEST_PART, at -> at >= SHORTEST_PART, at -> at - 1)
                .mapToObj(at -> split(word.substring(0, at), word.substring(at), parts))
                .filter(found -> !found.isEmpty())
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    private List<String> split(String head, String tail, int parts) {
        var first = headStem(head);
        if (!known.contains(first)) {
            return List.of();
        }
        var last = Stemming.stem(tail);
        if (known.contains(last)) {
            return List.of(first, last);
        }
        var rest = parts > 2 ? split(tail, parts - 1) : List.<String>of();
        return rest.isEmpty()
                ? rest
                : Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private String headStem(String head) {
        var stem = Stemming.stem(head);
        return known.contains(stem) || !head.endsWith("s") ? stem : Stemming.stem(head.substring(0, head.length() - 1));
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static Stream<String> listed() {
        try (var in = Objects.requireNonNull(Compounds.class.getResourceAsStream("compound-parts.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Word.of(line).stream())
                    .map(Word::folded)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
