package samspil.grants.apply;

import java.util.stream.Stream;
import samspil.kernel.MunicipalityId;

/** The days by which drafts are to be sent: they move with their round. */
public interface DraftDays {

    /** For each round whose end moved since: has its drafts, and who is asked to join them, wait by the new day. */
    Stream<Runnable> moved(MunicipalityId municipality);
}
