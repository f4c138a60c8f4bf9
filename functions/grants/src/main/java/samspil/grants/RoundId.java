package samspil.grants;

import java.util.Optional;
import java.util.Set;
import samspil.kernel.InvalidValue;

/** A round's name in addresses, one in its municipality: {@code paragraf-18-2027}. */
public record RoundId(String value) implements Comparable<RoundId> {
    /** What stands in the same place of addresses. */
    private static final Set<String> RESERVED = Set.of("new");

    /** @throws InvalidValue unless it is a {@link Slug} that no address has another use for */
    public RoundId {
        InvalidValue.unless(isOne(value), "round.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<RoundId> of(String text) {
        return isOne(text) ? Optional.of(new RoundId(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return Slug.isOne(text) && !RESERVED.contains(text);
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
