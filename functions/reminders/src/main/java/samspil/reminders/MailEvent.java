package samspil.reminders;

import java.util.Locale;

/**
 * What the mail service says of one mail and one address.
 *
 * @param sending the attempt that it is about
 * @param type as it names it: {@code Send}, {@code Delivery}, {@code Bounce}, {@code Complaint}
 * @param messageId the id it gave the mail
 * @param isFinal whether nothing will ever reach that address, or its owner wants nothing
 */
public record MailEvent(Parcel.Key sending, String type, String messageId, String email, boolean isFinal) {
    public MailEvent {
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
