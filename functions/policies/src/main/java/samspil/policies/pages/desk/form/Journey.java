package samspil.policies.pages.desk.form;

import java.util.List;
import java.util.Optional;
import samspil.kernel.Violation;
import samspil.pages.Link;

/** Something done by answering a form: its questions, and what comes of the answers. */
public interface Journey {

    /** Its words are the labels {@code <key>.title}, {@code <key>.lead} and {@code <key>.do}. */
    String key();

    /** Where its form is sent. */
    String address();

    /** The pages above it. */
    List<Link> above();

    /** Its pages, in order. */
    List<Step> steps();

    /** Those of them that follow from what was answered so far; a page keeps its place. */
    default List<Step> steps(Typed typed) {
        return steps();
    }

    /** What stands in it at first. */
    Typed first();

    /** What the form carries along beside the answers. */
    default List<String> carried() {
        return List.of();
    }

    /** Whether all answers are read once more before it is done. */
    default boolean isChecked() {
        return steps().size() > 1;
    }

    /**
     * The rule that the answers break together; empty where none is.
     *
     * @throws samspil.kernel.InvalidValue as well, at the field
     */
    Optional<Violation> wrong(Typed typed);

    /** Does it. */
    Result act(Typed typed);
}
