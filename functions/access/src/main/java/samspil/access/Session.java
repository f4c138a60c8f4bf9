package samspil.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samspil.platform.access.Duty;

/**
 * Somebody is logged in. It is found by the hash of what stands in the cookie.
 *
 * @param person their pseudonym
 * @param name for their own eyes
 * @param duty what they chose to act as; absent until they did
 * @param actingFor the organisation they chose to act for, by its name; absent where they act for none
 * @param formToken what each of their forms carries
 * @param seenAt when it was last used, to the minute
 */
public record Session(
        String person,
        String name,
        @Nullable Duty duty,
        @Nullable String actingFor,
        String formToken,
        Instant startedAt,
        Instant seenAt) {
    /** It ends when nobody uses it for so long. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** It ends so long after the log-in, used or not. */
    public static final Duration LONGEST = Duration.ofHours(8);

    /** Being used is written down at most so often. */
    static final Duration TOUCH = Duration.ofMinutes(1);

    /** Whether it still holds. */
    public boolean isAlive(Instant now) {
        return now.isBefore(expiresAt());
    }

    /** When it ends unless it is used again. */
    public Instant expiresAt() {
        var idle = seenAt.plus(IDLE);
        var longest = startedAt.plus(LONGEST);
        return idle.isBefore(longest) ? idle : longest;
    }

    /** Whether this use should be written down. */
    boolean isDueForTouch(Instant now) {
        return !now.isBefore(seenAt.plus(TOUCH));
    }

    /** The same, acting as something else from now on, with a token of its own. */
    Session actingAs(Duty chosen, @Nullable String organisation, String token, Instant now) {
        return new Session(person, name, chosen, organisation, token, startedAt, now);
    }

    @Override
    public String toString() {
        return "Session[secret]";
    }
}
