package samspil.grants.apply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.SentApplication.Partner;

/**
 * That another organisation applies together with the one whose application it is.
 *
 * @param lead whose application it is, as it is called
 * @param partner the other one
 * @param acceptedAt absent while it was only asked
 */
public record Partnership(
        Key key,
        RoundId round,
        String lead,
        Partner partner,
        Instant invitedAt,
        @Nullable Instant acceptedAt) {

    /**
     * What names it.
     *
     * @param lead whose application it is
     * @param organisation the directory's id of the other one
     */
    public record Key(Applicant lead, ApplicationId application, String organisation) {}

    /** Whether the other one said yes. */
    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** The same when the other one said yes. */
    Partnership accepted(Instant now) {
        return new Partnership(key, round, lead, partner, invitedAt, now);
    }
}
