package samspil.grants;

import java.util.Optional;
import java.util.Set;
import samspil.kernel.InvalidValue;

/** A scheme's name in addresses, given once and kept: {@code paragraf-18}. */
public record SchemeId(String value) implements Comparable<SchemeId> {
    /** What stands in the same place of addresses. */
    private static final Set<String> RESERVED = Set.of("register", "apply", "new");

    /** @throws InvalidValue unless it is a {@link Slug} that no address has another use for */
    public SchemeId {
        InvalidValue.unless(isOne(value), "scheme.id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<SchemeId> of(String text) {
        return isOne(text) ? Optional.of(new SchemeId(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return Slug.isOne(text) && !RESERVED.contains(text);
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
