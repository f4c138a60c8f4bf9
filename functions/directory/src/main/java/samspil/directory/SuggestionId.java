package samspil.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** Names a suggestion for good: a UUID in lower case. */
public record SuggestionId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public SuggestionId {
        InvalidValue.unless(FORM.matcher(value).matches(), "id");
    }

    @Override
    public String toString() {
        return value;
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<SuggestionId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SuggestionId(text)) : Optional.empty();
    }
}
