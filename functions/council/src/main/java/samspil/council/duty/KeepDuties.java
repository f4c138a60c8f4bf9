package samspil.council.duty;

import java.time.InstantSource;
import java.time.LocalDate;
import samspil.council.duty.DutyDesk.Watched;
import samspil.kernel.CoarseDate;
import samspil.kernel.Municipality;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.duties.Duties;
import samspil.platform.duties.DutyKind;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;

/** Gives duties, and keeps people reminded of the next time for which nothing is set. */
public record KeepDuties(DutyDesk desk, Duties facts, InstantSource clock) {

    /** Gives a duty, in the place of the one of its kind. */
    public void give(Municipality municipality, Duty duty, Actor by) {
        var open = open(municipality, duty);
        var audit = AuditEvent.of(
                municipality.id(),
                clock.instant(),
                by,
                "duty.given",
                duty.kind().key());
        desk.give(duty, open, deadline(municipality, duty, open), audit);
    }

    /** Takes the duty of a kind back. */
    public void takeBack(Municipality municipality, DutyKind kind, Actor by) {
        var audit = AuditEvent.of(municipality.id(), clock.instant(), by, "duty.taken-back", kind.key());
        desk.takeBack(municipality.id(), kind, key(municipality, kind), audit);
    }

    /** Sets the deadlines anew of duties that were done, set or called off since the last look; how many. */
    public int renew(Municipality municipality) {
        int renewed = 0;
        for (var watched : desk.watched(municipality.id())) {
            renewed += renew(municipality, watched) ? 1 : 0;
        }
        return renewed;
    }

    private boolean renew(Municipality municipality, Watched watched) {
        var open = open(municipality, watched.duty());
        if (watched.reminded().filter(open::equals).isPresent()) {
            return false;
        }
        desk.remind(watched, open, deadline(municipality, watched.duty(), open));
        return true;
    }

    private CoarseDate open(Municipality municipality, Duty duty) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.country().zone());
        return duty.open(facts.of(municipality.id()), today);
    }

    /** A whole year is due at its end: nobody needs to hear of it in January. */
    private Deadline deadline(Municipality municipality, Duty duty, CoarseDate open) {
        var when = open.precision() == CoarseDate.Precision.YEAR ? CoarseDate.of(open.last()) : open;
        return Deadline.of(
                key(municipality, duty.kind()),
                duty.words(),
                "/" + municipality.slug() + "/duties",
                new Due.Within(when, municipality.country().zone()),
                clock.instant().getEpochSecond());
    }

    private static Deadline.Key key(Municipality municipality, DutyKind kind) {
        return new Deadline.Key(municipality.id(), deadlineKind(kind), "duty");
    }

    private static DeadlineKind deadlineKind(DutyKind kind) {
        return switch (kind) {
            case DIALOGUE -> DeadlineKind.DIALOGUE;
            case ELECTION -> DeadlineKind.ELECTION;
            case REVISION -> DeadlineKind.REVISION;
        };
    }
}
