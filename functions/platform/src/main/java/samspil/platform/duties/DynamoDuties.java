package samspil.platform.duties;

import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What counts for duties, in its table. */
record DynamoDuties(Table table) implements Duties {

    @Override
    public TransactWriteItem put(DutyFact fact) {
        return table.putting(DutyItem.write(fact));
    }

    @Override
    public TransactWriteItem remove(DutyFact.Key key) {
        return table.removing(DutyItem.key(key));
    }

    @Override
    public List<DutyFact> of(MunicipalityId municipality) {
        return table.partition(municipality.value(), DutyItem.FACT)
                .map(DutyItem::read)
                .toList();
    }
}
