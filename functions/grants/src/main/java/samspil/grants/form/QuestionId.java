package samspil.grants.form;

import java.util.Optional;
import samspil.grants.Slug;
import samspil.kernel.InvalidValue;

/** Names a question within its form: {@code purpose}. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    /** @throws InvalidValue unless it is a {@link Slug} */
    public QuestionId {
        InvalidValue.unless(Slug.isOne(value), "question.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<QuestionId> of(String text) {
        return Slug.isOne(text) ? Optional.of(new QuestionId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
