package samspil.reminders;

import java.util.Optional;
import samspil.kernel.MunicipalityId;

/** Who is written to no longer. */
@FunctionalInterface
public interface Barred {

    /** Why they are not to be written to; empty where they are. */
    Optional<End> find(MunicipalityId municipality, Recipient recipient);
}
