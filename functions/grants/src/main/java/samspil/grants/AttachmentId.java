package samspil.grants;

import java.util.Optional;
import samspil.kernel.InvalidValue;

/** Names an uploaded document for good: a UUID in lower case. */
public record AttachmentId(String value) {

    /** @throws InvalidValue unless it is a {@link Uuid} */
    public AttachmentId {
        InvalidValue.unless(Uuid.isOne(value), "id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<AttachmentId> of(String text) {
        return Uuid.isOne(text) ? Optional.of(new AttachmentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
