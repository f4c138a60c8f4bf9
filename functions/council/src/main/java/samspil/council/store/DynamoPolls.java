package samspil.council.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.council.election.Election;
import samspil.council.election.Polls;
import samspil.council.election.Voter;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.platform.store.Transactions;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The roll, and a box that can only be put into. */
record DynamoPolls(Table roll, Table box, Tasks tasks) implements Polls {
    @Override
    public Optional<Voter> voter(Election.Key election, String organisation) {
        return new DynamoRoll(roll).find(election, organisation);
    }

    /** One transaction: nobody is noted whose ballot is not in, and no ballot is in of which nobody is noted. */
    @Override
    public boolean cast(Election.Key election, Cast cast) {
        var actions = List.of(
                noted(election, cast),
                box.puttingNew(BoxItem.write(election, cast.key(), cast.ballot())),
                box.puttingNew(BoxItem.receipt(election, cast.receipt())),
                tasks.remove(BallotTasks.key(election, cast.voter())));
        return new Transactions(roll.dynamo()).write(actions).isEmpty();
    }

    private TransactWriteItem noted(Election.Key election, Cast cast) {
        var key = RollItem.key(election, cast.voter().organisation());
        var by = new Item(Map.of()).with(":by", cast.by());
        return roll.changing(new Table.Change(
                key, "SET votedBy = :by", "attribute_exists(pk) AND attribute_not_exists(votedBy)", by));
    }
}
