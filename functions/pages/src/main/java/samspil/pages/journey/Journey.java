package samspil.pages.journey;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.kernel.Violation;
import samspil.pages.Link;
import samspil.platform.http.Bodies;

/** Something done by answering a form: its questions, and what comes of the answers. */
public interface Journey {

    /** Its words are the labels {@code <key>.title}, {@code <key>.lead} and {@code <key>.do}. */
    String key();

    /** Where its form is sent, below the municipality's home page. */
    String path();

    /** The pages between the desk and it. */
    List<Link> above();

    /** Its pages, in order. */
    List<Step> steps();

    /** Those of them that follow from what was answered so far. */
    default List<Step> steps(Typed typed) {
        return steps();
    }

    /** What stands in it at first. */
    Typed first();

    /**
     * The rule that the answers break together; empty where none is.
     *
     * @throws samspil.kernel.InvalidValue as well, at the field
     */
    Optional<Violation> wrong(Typed typed);

    /** Does it. */
    Result act(Typed typed);

    /** Every name that its form may send. */
    default List<String> names() {
        return asks().flatMap(ask -> ask.names().stream()).toList();
    }

    /** Every question. */
    default Stream<Ask> asks() {
        return steps().stream().flatMap(step -> step.asks().stream());
    }

    /** Whether all answers are read once more before it is done. */
    default boolean isChecked() {
        return steps().size() > 1;
    }

    /** How large its form may be, in characters. */
    default int largest() {
        return Bodies.LARGEST;
    }

    /** What came of it. */
    sealed interface Result {

        /**
         * It is done.
         *
         * @param next where to go on
         */
        record Done(String next) implements Result {}

        /**
         * It is done, and a page says so: the label {@code <key>.done}.
         *
         * @param reference to quote or to keep; may be empty
         * @param next what happens now, in words
         * @param on where to go on
         */
        record Told(String reference, List<String> next, Link on) implements Result {}

        /** A rule is in the way. */
        record Wrong(Violation violation) implements Result {}

        /**
         * Somebody else changed it meanwhile: the first page is shown again.
         *
         * @param theirs what is to be known of that
         * @param typed what was typed, to be sent again by those who have seen it
         */
        record Moved(Content theirs, Typed typed) implements Result {}

        /** What it was about is not there. */
        record Gone() implements Result {}
    }
}
