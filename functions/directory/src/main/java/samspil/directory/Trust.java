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

    /** Confirmed at this instant. */
    public Trust verified(Instant at) {
        return new Trust(source, at);
    }
}
