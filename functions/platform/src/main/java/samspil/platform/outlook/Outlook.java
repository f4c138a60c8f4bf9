package samspil.platform.outlook;

import java.util.Comparator;
import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What comes next in all municipalities. A context's store adds {@link #put} and {@link #remove} to the transaction
 * that causes or settles it.
 */
public record Outlook(Table table) {

    /** The action that announces it. */
    public TransactWriteItem put(OutlookEntry entry) {
        return table.putting(OutlookItem.write(entry));
    }

    /** The action that takes it back; does nothing where it was not announced. */
    public TransactWriteItem remove(OutlookEntry.Key key) {
        return table.removing(OutlookItem.key(key));
    }

    /** All that is announced in a municipality, the earliest first. */
    public List<OutlookEntry> of(MunicipalityId municipality) {
        return table.partition(municipality.value())
                .map(OutlookItem::read)
                .sorted(Comparator.comparing(OutlookEntry::when))
                .toList();
    }
}
