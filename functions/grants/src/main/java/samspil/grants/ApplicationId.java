package samspil.grants;

import java.util.Locale;
import java.util.Optional;
import samspil.kernel.InvalidValue;

/** Names an application, and the file that is kept of it, for good: a UUID in lower case. */
public record ApplicationId(String value) {
    private static final int REFERENCE = 8;

    /** @throws InvalidValue unless it is a {@link Uuid} */
    public ApplicationId {
        InvalidValue.unless(Uuid.isOne(value), "id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<ApplicationId> of(String text) {
        return Uuid.isOne(text) ? Optional.of(new ApplicationId(text)) : Optional.empty();
    }

    /** What people quote when they ask about it. */
    public String reference() {
        return value.substring(0, REFERENCE).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
