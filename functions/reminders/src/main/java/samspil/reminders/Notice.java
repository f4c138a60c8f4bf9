package samspil.reminders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import samspil.kernel.MunicipalityId;
import samspil.platform.reminders.Reminder;

/**
 * One reminder for one person.
 *
 * @param email where it is to reach them, in lower case
 */
public record Notice(Reminder.Key reminder, String email) {
    private static final int ENOUGH = 16;

    public Notice {
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whose reminder it is. */
    public MunicipalityId municipality() {
        return reminder.deadline().municipality();
    }

    /** Names it, and nothing else ever: whoever derives it derives the same one. */
    public String id() {
        var deadline = reminder.deadline();
        var parts = String.join(
                "\n",
                deadline.municipality().value(),
                deadline.kind().name(),
                deadline.subject(),
                Long.toString(reminder.plan()),
                reminder.occasion().code(),
                email);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256(parts), ENOUGH));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
