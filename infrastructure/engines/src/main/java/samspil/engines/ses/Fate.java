package samspil.engines.ses;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What becomes of a mail to one recipient, by the local part of the address. The names are those of SES's own
 * simulator, here at every domain.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html">The mailbox simulator</a>
 */
enum Fate {
    BOUNCED("bounce", "General"),
    SUPPRESSED("suppressionlist", "Suppressed"),
    COMPLAINED("complaint", ""),
    DELIVERED("", "");

    private static final Pattern LOCAL_PART = Pattern.compile("(?:.*<)?([^@+]*)(?:\\+[^@]*)?@.*");

    final String bounceSubType;
    private final String localPart;

    Fate(String localPart, String bounceSubType) {
        this.localPart = localPart;
        this.bounceSubType = bounceSubType;
    }

    /** What is told of it after it was sent. */
    List<EventType> events() {
        return switch (this) {
            case BOUNCED, SUPPRESSED -> List.of(EventType.BOUNCE);
            case COMPLAINED -> List.of(EventType.DELIVERY, EventType.COMPLAINT);
            case DELIVERED -> List.of(EventType.DELIVERY);
        };
    }

    /** The fate of an address; a label after a plus sign changes nothing. */
    static Fate of(String address) {
        var localPart = LOCAL_PART.matcher(address).replaceFirst("$1").toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(fate -> fate.localPart.equals(localPart))
                .findFirst()
                .orElse(DELIVERED);
    }
}
