package samspil.grants.scheme;

import samspil.kernel.Violation;

/** What became of a change. */
public sealed interface Outcome<T> {

    /** It stands. */
    record Done<T>(T value) implements Outcome<T> {}

    /** There is no such thing. */
    record NotThere<T>() implements Outcome<T> {}

    /** The id belongs to another already. */
    record Taken<T>() implements Outcome<T> {}

    /** Somebody changed it since it was seen. */
    record Stale<T>() implements Outcome<T> {}

    /** The rules don't let it. */
    record Refused<T>(Violation violation) implements Outcome<T> {}
}
