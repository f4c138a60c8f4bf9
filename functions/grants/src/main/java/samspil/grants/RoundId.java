package samspil.grants;

import java.util.Optional;
import samspil.kernel.InvalidValue;

/** A round's name in addresses, one in its municipality: {@code paragraf-18-2027}. */
public record RoundId(String value) implements Comparable<RoundId> {

    /** @throws InvalidValue unless it is a {@link Slug} */
    public RoundId {
        InvalidValue.unless(Slug.isOne(value), "round.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<RoundId> of(String text) {
        return Slug.isOne(text) ? Optional.of(new RoundId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
