package samspil.grants;

import java.util.Optional;
import samspil.kernel.InvalidValue;

/** Names a paper that an organisation gave, for good: a UUID in lower case. */
public record PaperId(String value) {

    /** @throws InvalidValue unless it is a {@link Uuid} */
    public PaperId {
        InvalidValue.unless(Uuid.isOne(value), "id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<PaperId> of(String text) {
        return Uuid.isOne(text) ? Optional.of(new PaperId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
