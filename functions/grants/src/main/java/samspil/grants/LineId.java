package samspil.grants;

import java.util.Optional;
import samspil.kernel.InvalidValue;

/** A budget line's name, one in its municipality: {@code paragraf-18-2027}. */
public record LineId(String value) implements Comparable<LineId> {

    /** @throws InvalidValue unless it is a {@link Slug} */
    public LineId {
        InvalidValue.unless(Slug.isOne(value), "line.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<LineId> of(String text) {
        return Slug.isOne(text) ? Optional.of(new LineId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(LineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
