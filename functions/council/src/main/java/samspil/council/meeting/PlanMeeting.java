package samspil.council.meeting;

import java.time.InstantSource;
import java.util.Optional;
import samspil.council.meeting.MeetingRecord.Telling;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;

/** Plans a meeting. Where it is open, everybody can see it at once; nobody is written to yet. */
public record PlanMeeting(MeetingRecord meetings, IdSource ids, InstantSource clock) {

    /** What became of it. */
    public sealed interface Planned {

        /** It stands. */
        record Done(Meeting meeting) implements Planned {}

        /** What was wrong. */
        record Refused(Violation violation) implements Planned {}
    }

    /** Plans one. */
    public Planned plan(Municipality municipality, Plan plan, Actor by) {
        return against(plan)
                .<Planned>map(Planned.Refused::new)
                .orElseGet(() -> planned(new Meeting.Key(municipality.id(), new MeetingId(ids.next())), plan, by));
    }

    /** What is wrong with it now; empty where nothing is. */
    public Optional<Violation> against(Plan plan) {
        return MeetingRules.time(plan.time(), clock.instant());
    }

    private Planned planned(Meeting.Key key, Plan plan, Actor by) {
        var now = clock.instant();
        var first = Meeting.of(key, plan, now);
        var audit = AuditEvent.of(
                        key.municipality(), now, by, "meeting.planned", key.id().value())
                .from(null, 1L);
        if (!meetings.keep(first, Telling.NOBODY, audit)) {
            throw new IllegalStateException("the id of a meeting came twice");
        }
        return new Planned.Done(first);
    }
}
