package samspil.council.pages.desk.form;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;

/**
 * Something done by answering a form. Its words are the labels {@code <key>.title}, {@code <key>.lead},
 * {@code <key>.do} and {@code <key>.done}.
 *
 * @param <T> what the answers mean
 */
public interface Journey<T> {

    /** What became of it. */
    sealed interface Deed {

        /**
         * It is done.
         *
         * @param reference to quote or to keep; may be empty
         * @param next what happens now, in words
         * @param on where to go on
         */
        record Done(String reference, List<String> next, Link on) implements Deed {}

        /** A rule is in the way. */
        record Wrong(Violation violation) implements Deed {}

        /** What it was about is not there. */
        record Gone() implements Deed {}
    }

    String key();

    /** Where its form is sent. */
    String address();

    /** The questions. */
    List<Ask> asks();

    /** What stands in the form at first. */
    default Typed first() {
        return Typed.NOTHING;
    }

    /**
     * What the answers mean.
     *
     * @throws samspil.kernel.InvalidValue at the field that means nothing
     */
    T meant(Typed typed);

    /** The rule that they break now; empty where none is. */
    default Optional<Violation> against(T wish) {
        return Optional.empty();
    }

    /** Does it. */
    Deed act(T wish);
}
