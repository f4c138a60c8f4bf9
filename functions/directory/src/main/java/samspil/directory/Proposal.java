package samspil.directory;

import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.platform.json.JsonValue;

/**
 * What somebody would like to see changed.
 *
 * @param base the version that was seen
 * @param changes the fields that should change, as a JSON Merge Patch (RFC 7396) of the published entry
 * @param message to the municipality, at most 2,000 characters
 * @param from who suggests it, if they want to say; for the municipality only
 */
public record Proposal(
        long base,
        JsonValue changes,
        @Nullable String message,
        @Nullable Sender from) {

    public Proposal {
        InvalidValue.unless(base > 0, "suggestion.base", "/base");
        InvalidValue.unless(changes instanceof JsonValue.Members, "type.object", "/changes");
        InvalidValue.unless(message == null || message.length() <= 2_000, "text.long", "/message");
    }

    /** Somebody who may be asked back. */
    public record Sender(@Nullable String name, @Nullable String email) {

        public Sender {
            InvalidValue.unless(name == null || name.length() <= 100, "text.long", "/name");
            InvalidValue.unless(email == null || Contact.isEmail(email), "form.email", "/email");
        }
    }
}
