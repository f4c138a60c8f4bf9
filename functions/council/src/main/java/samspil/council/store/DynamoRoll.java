package samspil.council.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.council.election.Election;
import samspil.council.election.Voter;
import samspil.platform.store.Table;

/** Rolls in their table, to be read. */
record DynamoRoll(Table table) {

    public Optional<Voter> find(Election.Key election, String organisation) {
        return table.find(RollItem.key(election, organisation)).map(RollItem::read);
    }

    public List<Voter> all(Election.Key election) {
        return table.partition(RollItem.partition(election))
                .map(RollItem::read)
                .sorted(Comparator.comparing(Voter::name))
                .toList();
    }
}
