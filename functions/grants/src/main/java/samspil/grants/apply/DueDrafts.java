package samspil.grants.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.outbox.Letter;

/** The drafts that nobody went on with. Going on with one gives it all of its time again. */
public interface DueDrafts {
    /** How long one is kept that nobody goes on with. */
    Duration KEPT = Duration.ofDays(365);

    /** How long before its removal its applicant is told. */
    Duration WARNED_BEFORE = Duration.ofDays(30);

    /**
     * A draft whose time has come.
     *
     * @param warned whether its applicant was told, and the time since has passed
     */
    record Due(Draft draft, boolean warned) {}

    /** Those of a municipality, the longest due first; one that was saved a moment ago may be missing. */
    List<Due> due(MunicipalityId municipality, Instant now, int most);

    /** Tells its applicant, and notes it; does nothing where somebody went on with it. */
    void warn(Draft draft, Instant removal, List<Letter> letters);
}
