package samspil.council.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samspil.council.PlainText;

/**
 * Something that was promised at a meeting.
 *
 * @param number from 1, in the order in which they were written down
 * @param doneAt absent until it is
 */
public record FollowUp(
        int number,
        Promise promise,
        Instant promisedAt,
        @Nullable Instant doneAt) {

    /** Who has to do it. */
    public enum Owner {
        MUNICIPALITY,
        COUNCIL;

        /** As labels and JSON name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who does what by when.
     *
     * @param due the last day
     */
    public record Promise(String what, Owner owner, LocalDate due) {

        public Promise {
            PlainText.line(what, "/what");
        }
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return doneAt == null;
    }

    /** Whether it was promised or done at an instant. */
    public boolean changedAt(Instant at) {
        return at.equals(doneAt) || isOpen() && at.equals(promisedAt);
    }

    FollowUp done(Instant at) {
        return new FollowUp(number, promise, promisedAt, at);
    }
}
