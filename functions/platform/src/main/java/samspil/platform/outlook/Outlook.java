package samspil.platform.outlook;

import java.util.List;
import samspil.kernel.MunicipalityId;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What comes next in all municipalities. A context's store adds {@link #put} and {@link #remove} to the transaction
 * that causes or settles it.
 */
public interface Outlook {

    /** The action that announces it. */
    TransactWriteItem put(OutlookEntry entry);

    /** The action that takes it back; does nothing where it was not announced. */
    TransactWriteItem remove(OutlookEntry.Key key);

    /** All that is announced in a municipality, the earliest first. */
    List<OutlookEntry> of(MunicipalityId municipality);
}
