package samspil.platform.json;

import java.util.List;
import java.util.function.Function;
import samspil.kernel.Violation;

/** What reading an input came to: a value, or all that is wrong with it. */
public sealed interface Parsed<T> {

    /** The input was right. */
    record Value<T>(T value) implements Parsed<T> {}

    /** The input was wrong in these places. */
    record Refused<T>(List<Violation> violations) implements Parsed<T> {}

    /** A refusal with a single reason. */
    static <T> Parsed<T> refused(String pointer, String code) {
        return new Refused<>(List.of(new Violation(pointer, code)));
    }

    /** The value carried on, or the same refusal. */
    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return switch (this) {
            case Value<T>(var value) -> next.apply(value);
            case Refused<T>(var violations) -> new Refused<>(violations);
        };
    }

    /**
     * The value of an input that is known to be right, such as what this system stored itself.
     *
     * @throws IllegalStateException when it is not
     */
    default T orThrow() {
        return switch (this) {
            case Value<T>(var value) -> value;
            case Refused<T>(var violations) -> throw new IllegalStateException("unreadable: " + violations);
        };
    }
}
