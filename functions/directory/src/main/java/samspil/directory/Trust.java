package samspil.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a reader may believe an entry.
 *
 * @param source who said it
 * @param verifiedAt when somebody who should know last confirmed it
 */
public record Trust(Source source, @Nullable Instant verifiedAt) {

    /** Where the words come from. */
    public enum Source {
        MUNICIPALITY,
        ORGANISATION,
        REGISTER
    }

    /** Whether it was confirmed within the last thirteen months; the public is told where it was not. */
    public boolean isConfirmed(Instant now) {
        return verifiedAt != null && !Reconfirmation.isOver(verifiedAt, now);
    }

    /** Confirmed at this instant. */
    public Trust verified(Instant at) {
        return new Trust(source, at);
    }
}
