package samspil.council.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Changes a meeting. Two who do so at once are both heard, the second by the rules as they then are. */
public record ChangeMeeting(MeetingRecord meetings, InstantSource clock) {
    private static final int TRIES = 20;

    /** What became of it. */
    public sealed interface Changed {

        /** It stands. */
        record Done(Meeting meeting) implements Changed {}

        /** There is no such meeting. */
        record NotThere() implements Changed {}

        /** The rules don't let it. */
        record Refused(Violation violation) implements Changed {}
    }

    /**
     * A change of one meeting.
     *
     * @param action as the record of what was done names it
     * @param against what is wrong with it by the rules of this moment
     * @param next what it makes of the meeting
     */
    record Deed(
            String action,
            Telling telling,
            Function<MeetingRules, Optional<Violation>> against,
            BiFunction<Meeting, Instant, Meeting> next) {}

    /** Moves it to another time or place; those who were asked are told. */
    public Changed move(Meeting.Key key, MeetingTime time, Place place, Actor by) {
        return act(
                key,
                by,
                new Deed(
                        "meeting.moved",
                        Telling.EVERYBODY,
                        rules -> rules.move(time, place),
                        (seen, now) -> seen.nextSequence(seen.plan().at(time, place), seen.life(), now)));
    }

    /** Says anew what it is about, and for how many there is room. */
    public Changed describe(Meeting.Key key, Plan.Subject subject, Actor by) {
        return act(
                key,
                by,
                new Deed(
                        "meeting.described",
                        Telling.WAITING,
                        MeetingRules::coming,
                        (seen, now) -> seen.next(seen.plan().about(subject), seen.life(), now)));
    }

    /** Cancels it; those who were asked are told. */
    public Changed cancel(Meeting.Key key, String reason, Actor by) {
        return act(
                key,
                by,
                new Deed(
                        "meeting.cancelled",
                        Telling.EVERYBODY,
                        MeetingRules::coming,
                        (seen, now) -> seen.nextSequence(
                                seen.plan(), seen.life().cancelled(new Cancellation(reason, now)), now)));
    }

    /** What becomes of a meeting by a deed; tried again where somebody else was first. */
    Changed act(Meeting.Key key, Actor by, Deed deed) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var now = clock.instant();
            var seen = meetings.find(key);
            if (seen.isEmpty()) {
                return new Changed.NotThere();
            }
            var wrong = deed.against().apply(new MeetingRules(seen.get(), now));
            if (wrong.isPresent()) {
                return new Changed.Refused(wrong.get());
            }
            var next = deed.next().apply(seen.get(), now);
            if (meetings.keep(next, deed.telling(), audit(next, by, deed.action()))) {
                return new Changed.Done(next);
            }
        }
        throw new IllegalStateException("meeting " + key.id() + " is too busy");
    }

    private static AuditEvent audit(Meeting next, Actor by, String action) {
        var key = next.key();
        return AuditEvent.of(key.municipality(), next.at(), by, action, key.id().value())
                .from(next.version() - 1, next.version());
    }
}
