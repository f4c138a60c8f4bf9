package samspil.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.kernel.SigningKey;

/**
 * A link that confirms an entry once. It holds no address of a person: the mail goes to whoever the entry names.
 *
 * @param version of the entry when the link was made
 * @param usedAt absent while it may be used
 */
public record ConfirmationLink(
        LinkId id,
        Subject subject,
        long version,
        Instant expiresAt,
        SigningKey key,
        @Nullable Instant usedAt) {
    /** How long a link may be used. */
    public static final Duration LIFETIME = Duration.ofDays(30);

    /** What stands in the address: the link's id and a signature over all it is about. */
    public String token() {
        return id.value() + "." + key.sign(signed());
    }

    /** Whether this is its token; takes as long for any. */
    boolean isOpenedBy(String token) {
        return MessageDigest.isEqual(token().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it was not used and has not expired. */
    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    private String signed() {
        return String.join(
                "|",
                id.value(),
                subject.home().value(),
                subject.kind().plural(),
                subject.id().value(),
                Long.toString(version),
                Long.toString(expiresAt.getEpochSecond()));
    }
}
