package samspil.council.duty;

import java.util.List;
import java.util.Optional;
import samspil.kernel.CoarseDate;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.duties.DutyKind;
import samspil.platform.reminders.Deadline;

/** Where duties are given and taken back, and where it is kept what people are reminded of. */
public interface DutyDesk extends DutyBook {

    /** A duty, and the time that people are reminded of; absent before they ever were. */
    record Watched(Duty duty, Optional<CoarseDate> reminded) {}

    /** The duties of a municipality, with what people are reminded of. */
    List<Watched> watched(MunicipalityId municipality);

    /** Gives a duty, in the place of the one of its kind, and sets its deadline. */
    void give(Duty duty, CoarseDate open, Deadline deadline, AuditEvent audit);

    /** Takes a duty back with its deadline; does nothing where there is none of the kind. */
    void takeBack(MunicipalityId municipality, DutyKind kind, Deadline.Key deadline, AuditEvent audit);

    /** Reminds of another time from now on; does nothing where somebody else said so meanwhile. */
    void remind(Watched watched, CoarseDate open, Deadline deadline);
}
