package samspil.grants.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import samspil.kernel.MunicipalityId;

/** The papers and consents that may have been kept long enough. */
public interface DuePapers {
    /** No scheme keeps anything for less, so before that nothing is worth looking at. */
    Duration LEAST = Duration.ofDays(365);

    /** Papers of a municipality's organisations worth looking at by now, the longest due first. */
    List<GivenPaper> papers(MunicipalityId municipality, Instant now, int most);

    /** Organisations whose consent is worth looking at by now, the longest due first. */
    List<Applicant> consents(MunicipalityId municipality, Instant now, int most);

    /** Has a paper looked at at another time; does nothing where it is gone. */
    void later(GivenPaper paper, Instant at);

    /** Has a consent looked at at another time; does nothing where it is gone. */
    void later(Applicant owner, Instant at);
}
