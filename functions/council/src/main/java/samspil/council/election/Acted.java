package samspil.council.election;

import samspil.kernel.Violation;

/** What became of what somebody wanted to do. */
public sealed interface Acted<T> {

    /** It is done. */
    record Done<T>(T value) implements Acted<T> {}

    /** What it was about is not there. */
    record NotThere<T>() implements Acted<T> {}

    /** The rules don't let it. */
    record Refused<T>(Violation violation) implements Acted<T> {}

    /** A rule that was broken. */
    static <T> Acted<T> refused(String pointer, String code) {
        return new Refused<>(new Violation(pointer, code));
    }
}
