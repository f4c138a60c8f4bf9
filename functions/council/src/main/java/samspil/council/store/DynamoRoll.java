package samspil.council.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.council.election.Election;
import samspil.council.election.Roll;
import samspil.council.election.Voter;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;

/** Rolls in their table. */
record DynamoRoll(Table table) implements Roll {

    @Override
    public Optional<Voter> find(Election.Key election, String organisation) {
        return table.find(RollItem.key(election, organisation)).map(RollItem::read);
    }

    @Override
    public List<Voter> all(Election.Key election) {
        return table.partition(RollItem.partition(election))
                .map(RollItem::read)
                .sorted(Comparator.comparing(Voter::name))
                .toList();
    }

    @Override
    public void write(Election.Key election, List<Voter> voters) {
        var actions = voters.stream()
                .map(voter -> table.putting(RollItem.write(election, voter)))
                .toList();
        var transactions = new Transactions(table.dynamo());
        for (int from = 0; from < actions.size(); from += Transactions.LARGEST) {
            transactions.write(actions.subList(from, Math.min(actions.size(), from + Transactions.LARGEST)));
        }
    }
}
