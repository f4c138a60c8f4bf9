package samspil.council.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** Names a meeting for good: a UUID in lower case. */
public record MeetingId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public MeetingId {
        InvalidValue.unless(FORM.matcher(value).matches(), "id");
    }

    /** The id that a text is; empty where it is none. */
    public static Optional<MeetingId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MeetingId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
