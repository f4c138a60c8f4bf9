package samspil.council.meeting.reply;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import samspil.council.meeting.Meeting;
import samspil.council.meeting.reply.Replies.Changes;
import samspil.council.meeting.reply.Reply.State;
import samspil.council.meeting.reply.Turnout.Answer;
import samspil.kernel.Municipality;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * Takes an answer, and gives places that it frees to those who wait. Whose answer it is, and whoever gets a place, are
 * written to in the same transaction.
 */
public record TakeReply(Replies replies, ReplyLetters letters, InstantSource clock) {
    private static final int TRIES = 60;
    private static final int LONGEST_PAUSE = 60;

    /** What became of it. */
    public sealed interface Taken {

        /** It stands. */
        record Done(Reply reply) implements Taken {}

        /** Another answer stands by now. */
        record Overtaken() implements Taken {}

        /** There is no room for more persons than have places already; those are kept. */
        record NoRoom(Reply kept) implements Taken {}
    }

    /**
     * What somebody wants noted.
     *
     * @param turn the version of the answer that it may replace; any where it is absent
     * @param persons how many come; 0 for nobody
     * @param by who notes it at a desk; absent for the invitee, whom a link let in
     */
    public record Wanted(String invitee, Optional<Long> turn, int persons, Optional<Actor> by) {}

    /** Takes it. */
    public Taken take(Municipality municipality, Meeting meeting, Wanted wanted) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var seen = replies.turnout(meeting);
            var before = seen.of(wanted.invitee());
            long version = before.map(Reply::version).orElse(0L);
            if (wanted.turn().filter(turn -> turn != version).isPresent()) {
                return new Taken.Overtaken();
            }
            var changed = seen.answered(new Answer(wanted.invitee(), wanted.persons(), clock.instant()));
            var own = changed.getFirst();
            if (own.state() == State.WAITING
                    && before.filter(TakeReply::isSeated).isPresent()) {
                return new Taken.NoRoom(before.get());
            }
            var known = letters.invitees().all(municipality);
            var written = letters.noted(municipality, meeting, changed, known);
            var changes = new Changes(meeting.key(), seen, changed, written, known);
            if (replies.keep(changes, wanted.by().map(who -> audit(meeting, own, who)))) {
                return new Taken.Done(own);
            }
            pause();
        }
        throw new IllegalStateException("meeting " + meeting.key().id() + " is too busy");
    }

    /** Gives free places to those who wait, until none is free or nobody waits; how many got one. */
    public int fill(Municipality municipality, Meeting meeting) {
        int filled = 0;
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var seen = replies.turnout(meeting);
            var promoted = seen.promoted();
            if (promoted.isEmpty()) {
                return filled;
            }
            filled += give(municipality, meeting, seen, promoted);
        }
        return filled;
    }

    private int give(Municipality municipality, Meeting meeting, Turnout seen, List<Reply> promoted) {
        var known = letters.invitees().all(municipality);
        var written = letters.promoted(municipality, meeting, promoted, known);
        var changes = new Changes(meeting.key(), seen, promoted, written, known);
        if (replies.keep(changes, Optional.empty())) {
            return promoted.size();
        }
        pause();
        return 0;
    }

    private AuditEvent audit(Meeting meeting, Reply own, Actor by) {
        var key = meeting.key();
        return AuditEvent.of(
                        key.municipality(),
                        clock.instant(),
                        by,
                        "reply.noted",
                        key.id().value())
                .from(own.version() == 1 ? null : own.version() - 1, own.version());
    }

    private static boolean isSeated(Reply reply) {
        return reply.state() == State.COMING;
    }

    /** Many answer at once when an invitation has just come; they are not to meet again in step. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
