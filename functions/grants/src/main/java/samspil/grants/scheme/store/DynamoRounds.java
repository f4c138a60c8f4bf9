package samspil.grants.scheme.store;

import java.util.List;
import java.util.Optional;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;

/** Rounds of one of the two tables. */
record DynamoRounds(Table table) implements Rounds {

    @Override
    public List<Round> in(MunicipalityId municipality) {
        return RoundItem.all(table.partition(RoundItem.partition(municipality)));
    }

    @Override
    public Optional<Round> find(Round.Key key) {
        return table.find(RoundItem.key(key)).map(RoundItem::read);
    }
}
