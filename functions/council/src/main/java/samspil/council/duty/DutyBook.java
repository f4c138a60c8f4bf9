package samspil.council.duty;

import java.util.List;
import samspil.kernel.MunicipalityId;

/** The duties of all municipalities. */
@FunctionalInterface
public interface DutyBook {

    /** Those of a municipality. */
    List<Duty> of(MunicipalityId municipality);
}
