package samspil.policies;

import java.util.Optional;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** Names an upload for good: a UUID in lower case. */
public record DocumentId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public DocumentId {
        InvalidValue.unless(FORM.matcher(value).matches(), "id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<DocumentId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DocumentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
