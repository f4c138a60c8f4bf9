package samspil.policies.consultation;

import java.util.List;
import samspil.kernel.MunicipalityId;

/** Rounds of letters that are to be written. */
public interface Rounds {

    /** Those that are not finished; one that began a moment ago may be missing. */
    List<Round> open(MunicipalityId municipality);

    /** All its letters are written. */
    void finish(Round round);
}
