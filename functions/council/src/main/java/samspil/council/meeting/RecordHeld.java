package samspil.council.meeting;

import java.time.InstantSource;
import java.util.Optional;
import samspil.council.meeting.ConcludeMeeting.Written;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.council.meeting.PlanMeeting.Planned;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Records a meeting that was held before anybody planned it here, with its minutes, so that what was promised counts. */
public record RecordHeld(MeetingRecord meetings, IdSource ids, InstantSource clock) {

    /** A meeting as it was, and what was said at it. */
    public record Held(Plan plan, Written minutes) {}

    /** Records it; everybody reads the minutes at once, where the meeting is for everybody. */
    public Planned record(Municipality municipality, Held held, Actor by) {
        return against(held)
                .<Planned>map(Planned.Refused::new)
                .orElseGet(() -> recorded(new Meeting.Key(municipality.id(), new MeetingId(ids.next())), held, by));
    }

    /** What is wrong with it now; empty where nothing is. */
    public Optional<Violation> against(Held held) {
        return held.plan().time().ends().isAfter(clock.instant())
                ? Optional.of(new Violation("/plan/time/end", "meeting.not-held"))
                : Optional.empty();
    }

    private Planned recorded(Meeting.Key key, Held held, Actor by) {
        var now = clock.instant();
        var minutes = new Minutes(held.minutes().text(), held.minutes().attachments(), now);
        var meeting = new Meeting(key, held.plan(), 0, Meeting.Life.BEGUN.minuted(minutes), 1, now);
        var audit = AuditEvent.of(
                        key.municipality(),
                        now,
                        by,
                        "meeting.recorded",
                        key.id().value())
                .from(null, 1L);
        if (!meetings.keep(meeting, Telling.NOBODY, audit)) {
            throw new IllegalStateException("the id of a meeting came twice");
        }
        return new Planned.Done(meeting);
    }
}
