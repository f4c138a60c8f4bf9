package samspil.council.meeting.reply;

import java.time.Instant;
import java.util.Locale;

/**
 * What an invitee says to an invitation.
 *
 * @param invitee its ref
 * @param persons how many come, or would like to; 0 where nobody does
 * @param since since when they come or wait: who waits longer gets a place first
 * @param version from 1, raised by every change
 */
public record Reply(String invitee, State state, int persons, Instant since, long version) {
    /** So many of one invitee may come. */
    public static final int MOST_PERSONS = 20;

    /** Where somebody stands who answered. */
    public enum State {
        /** They have places. */
        COMING,
        /** They would like to, and there is no room yet. */
        WAITING,
        /** They don't come. */
        DECLINED;

        /** As labels and JSON name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Reply in(State other) {
        return new Reply(invitee, other, persons, since, version);
    }

    Reply next() {
        return new Reply(invitee, state, persons, since, version + 1);
    }
}
