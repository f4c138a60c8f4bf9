package samspil.reminders;

import java.util.Locale;
import samspil.kernel.Language;
import samspil.platform.addressees.Audience;

/**
 * One whom a reminder reaches now.
 *
 * @param email in lower case
 * @param audience for which they are told
 */
public record Recipient(String name, String email, Language language, Audience audience) {
    public Recipient {
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
