package samspil.council.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samspil.council.election.Election;
import samspil.council.election.Roll;
import samspil.council.election.Voter;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rolls for those who call elections: along with each organisation its task is written. */
record RollWrites(Table table, Tasks tasks, BallotTasks ballots) implements Roll {
    private static final int AT_ONCE = Transactions.LARGEST / 2;

    @Override
    public Optional<Voter> find(Election.Key election, String organisation) {
        return new DynamoRoll(table).find(election, organisation);
    }

    @Override
    public List<Voter> all(Election.Key election) {
        return new DynamoRoll(table).all(election);
    }

    @Override
    public void write(Election election, List<Voter> voters) {
        var transactions = new Transactions(table.dynamo());
        IntStream.iterate(0, from -> from < voters.size(), from -> from + AT_ONCE)
                .mapToObj(from -> voters.subList(from, Math.min(voters.size(), from + AT_ONCE)))
                .map(some ->
                        some.stream().flatMap(voter -> actions(election, voter)).toList())
                .forEach(transactions::write);
    }

    private Stream<TransactWriteItem> actions(Election election, Voter voter) {
        var entry = table.putting(RollItem.write(election.key(), voter));
        return Stream.concat(Stream.of(entry), ballots.of(election, voter).map(tasks::put).stream());
    }
}
