package samspil.council.store;

import java.util.Optional;
import samspil.council.Council;
import samspil.council.Councils;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** Councils of one of the two tables. */
record DynamoCouncils(Table table) implements Councils {

    @Override
    public Optional<Council> find(MunicipalityId municipality) {
        return table.find(CouncilItem.key(municipality)).map(CouncilItem::read);
    }
}
