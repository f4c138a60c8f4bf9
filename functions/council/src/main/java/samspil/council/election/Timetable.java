package samspil.council.election;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import samspil.council.Timing;

/**
 * When what happens in an election.
 *
 * @param nomination candidates may be named from then on
 * @param deadline and until then
 * @param opens ballots are taken from then on
 * @param closes and until then
 */
public record Timetable(Instant nomination, Instant deadline, Instant opens, Instant closes) {

    /** Of a statute's timing and an election day. */
    static Timetable of(Timing timing, LocalDate day, ZoneId zone) {
        return new Timetable(
                at(day.minusDays(timing.notice()), LocalTime.MIDNIGHT, zone),
                at(day.minusDays(timing.nomination()), timing.deadline().time(), zone),
                at(day.minusDays(timing.ballot()), timing.opens().time(), zone),
                at(day, timing.closes().time(), zone));
    }

    /** How far that is at an instant. */
    Stage at(Instant now) {
        if (now.isBefore(nomination)) {
            return Stage.ANNOUNCED;
        }
        if (now.isBefore(deadline)) {
            return Stage.NOMINATION;
        }
        if (now.isBefore(opens)) {
            return Stage.SETTLED;
        }
        return now.isBefore(closes) ? Stage.BALLOT : Stage.CLOSED;
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
