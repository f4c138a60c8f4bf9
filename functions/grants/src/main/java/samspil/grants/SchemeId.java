package samspil.grants;

import java.util.Optional;
import samspil.kernel.InvalidValue;

/** A scheme's name in addresses, given once and kept: {@code paragraf-18}. */
public record SchemeId(String value) implements Comparable<SchemeId> {

    /** @throws InvalidValue unless it is a {@link Slug} */
    public SchemeId {
        InvalidValue.unless(Slug.isOne(value), "scheme.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<SchemeId> of(String text) {
        return Slug.isOne(text) ? Optional.of(new SchemeId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(SchemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
