package samspil.platform.duties;

import java.util.List;
import samspil.kernel.MunicipalityId;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What counts for duties in all municipalities. A context's store adds {@link #put} and {@link #remove} to the
 * transaction that plans the thing, does it or calls it off. How a duty stands is never stored: it follows from these.
 */
public interface Duties {

    /** The action that says so, in the place of what was said under this key before. */
    TransactWriteItem put(DutyFact fact);

    /** The action that takes it back; does nothing where it was not said. */
    TransactWriteItem remove(DutyFact.Key key);

    /** All that was said in a municipality. */
    List<DutyFact> of(MunicipalityId municipality);
}
