package samspil.council.election;

import java.util.Optional;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** Names an election for good: a UUID in lower case. */
public record ElectionId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ElectionId {
        InvalidValue.unless(FORM.matcher(value).matches(), "id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<ElectionId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ElectionId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
