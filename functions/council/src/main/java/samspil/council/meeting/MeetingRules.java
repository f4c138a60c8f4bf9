package samspil.council.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.Violation;

/** What may be done with a meeting next. */
record MeetingRules(Meeting meeting, Instant now) {
    private static final int MOST_FOLLOW_UPS = 100;
    private static final int MOST_INVITATIONS = 20;
    /** Nobody plans further ahead, and the rules of summer time may change before. */
    private static final Duration FARTHEST = Duration.ofDays(5 * 365);

    /** What is wrong with a time, whatever it is for. */
    static Optional<Violation> time(MeetingTime time, Instant now) {
        if (!time.begins().isAfter(now)) {
            return wrong("/time/start", "meeting.past");
        }
        return time.begins().isAfter(now.plus(FARTHEST)) ? wrong("/time/start", "meeting.far") : Optional.empty();
    }

    /** What is wrong with doing something to a meeting that must be still to come. */
    Optional<Violation> coming() {
        return switch (meeting.on(now)) {
            case COMING -> Optional.empty();
            case HELD -> wrong("", "meeting.held");
            case CANCELLED -> wrong("", "meeting.cancelled");
        };
    }

    /** What is wrong with moving it. */
    Optional<Violation> move(MeetingTime time, Place place) {
        boolean same = time.equals(meeting.plan().time())
                && place.equals(meeting.plan().place());
        return coming().or(() -> time(time, now))
                .or(() -> same ? wrong("/time/start", "meeting.same") : Optional.empty());
    }

    /** What is wrong with asking people to answer by a day. */
    Optional<Violation> invitation(LocalDate replyBy) {
        if (meeting.life().invitations().size() >= MOST_INVITATIONS) {
            return wrong("", "meeting.invited-often");
        }
        var time = meeting.plan().time();
        var today = LocalDate.ofInstant(now, time.zone());
        boolean between = !replyBy.isBefore(today) && !replyBy.isAfter(time.day());
        return coming().or(() -> between ? Optional.empty() : wrong("/replyBy", "meeting.reply-by"));
    }

    /** What is wrong with writing down what was said. */
    Optional<Violation> minutes() {
        return switch (meeting.on(now)) {
            case COMING -> wrong("", "meeting.not-held");
            case HELD -> Optional.empty();
            case CANCELLED -> wrong("", "meeting.cancelled");
        };
    }

    /** What is wrong with letting everybody read the minutes. */
    Optional<Violation> publication() {
        return minutes().or(() -> meeting.life().minutes() == null ? wrong("", "minutes.none") : Optional.empty());
    }

    /** What is wrong with one more promise. */
    Optional<Violation> promise(LocalDate due) {
        if (meeting.on(now) == Standing.CANCELLED) {
            return wrong("", "meeting.cancelled");
        }
        if (meeting.life().followUps().size() >= MOST_FOLLOW_UPS) {
            return wrong("", "list.long");
        }
        var today = LocalDate.ofInstant(now, meeting.plan().time().zone());
        return due.isBefore(today) ? wrong("/due", "follow-up.past") : Optional.empty();
    }

    /** What is wrong with setting tables. */
    Optional<Violation> tables() {
        if (meeting.plan().kind() != MeetingKind.CAFE) {
            return wrong("", "cafe.kind");
        }
        return meeting.on(now) == Standing.CANCELLED ? wrong("", "meeting.cancelled") : Optional.empty();
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
