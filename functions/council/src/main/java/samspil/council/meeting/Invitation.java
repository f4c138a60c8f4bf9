package samspil.council.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * That some are asked to come.
 *
 * @param invitees whom it was sent to, as {@code Invitee} names them; nobody who was asked before
 * @param replyBy the day by which they should answer, in the meeting's zone
 */
public record Invitation(Circle circle, List<String> invitees, LocalDate replyBy, Instant at) {
    /** So many may be asked to one meeting. */
    public static final int MOST = 5_000;

    public Invitation {
        invitees = List.copyOf(invitees);
    }

    /** Whom somebody wants to ask. */
    public enum Circle {
        /** All organisations whose address the directory publishes. */
        ORGANISATIONS,
        /** The members of the volunteer council. */
        COUNCIL,
        /** Organisations that are named. */
        CHOSEN;

        /** As labels and JSON name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
