package samspil.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values of one seed.
 *
 * @param random the source, for values that have no method here
 */
public record Any(RandomGenerator random) {
    /** Plain and awkward alike: Nordic letters, spaces, signs of markup, a letter of two marks, emoji, Arabic. */
    private static final List<String> LETTERS = List.of(
            "a", "b", "Z", "0", "9", "æ", "Ø", "å", "ð", " ", "-", "'", "\"", "<", "&", "%", "/", "\\", "\t", "\n",
            "e\u0301", "\u00ad", "\u200f", "🙂", "ع", "中");

    /** A whole number, both bounds included. */
    public int number(int least, int most) {
        return (int) random.nextLong(least, most + 1L);
    }

    /** Heads or tails. */
    public boolean truth() {
        return random.nextBoolean();
    }

    /** One of some values. */
    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One constant of an enum. */
    public <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    /** A text of at most so many letters, often an awkward one, sometimes empty. */
    public String text(int most) {
        return IntStream.range(0, number(0, most)).mapToObj(at -> of(LETTERS)).collect(Collectors.joining());
    }

    /** A list of at most so many values. */
    public <T> List<T> list(int most, Function<Any, T> value) {
        return IntStream.range(0, number(0, most))
                .mapToObj(at -> value.apply(this))
                .toList();
    }
}
