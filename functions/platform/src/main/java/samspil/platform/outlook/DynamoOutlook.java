package samspil.platform.outlook;

import java.util.Comparator;
import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What comes next, in its table. */
record DynamoOutlook(Table table) implements Outlook {

    @Override
    public TransactWriteItem put(OutlookEntry entry) {
        return table.putting(OutlookItem.write(entry));
    }

    @Override
    public TransactWriteItem remove(OutlookEntry.Key key) {
        return table.removing(OutlookItem.key(key));
    }

    @Override
    public List<OutlookEntry> of(MunicipalityId municipality) {
        return table.partition(municipality.value())
                .map(OutlookItem::read)
                .sorted(Comparator.comparing(OutlookEntry::when))
                .toList();
    }
}
