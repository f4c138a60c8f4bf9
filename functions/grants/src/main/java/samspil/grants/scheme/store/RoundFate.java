package samspil.grants.scheme.store;

import java.util.Map;
import samspil.grants.scheme.Round;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Whether anything was decided in a round, or it was called off: whichever is written first stands, and its transaction
 * alone goes through.
 */
public record RoundFate(Table table) {
    private static final String DECIDED = "decided";
    private static final String CANCELLED = "cancelled";

    /** The action that goes with every decision; its condition fails where the round was called off. */
    public TransactWriteItem deciding(Round.Key round) {
        return writing(round, DECIDED);
    }

    /** The action that goes with calling it off; its condition fails where something is decided. */
    TransactWriteItem cancelling(Round.Key round) {
        return writing(round, CANCELLED);
    }

    private TransactWriteItem writing(Round.Key round, String fate) {
        var key = Item.key(round.municipality().value() + "#fates", round.id().value());
        var values = new Item(Map.of()).with(":fate", fate);
        return table.changing(
                new Table.Change(key, "SET fate = :fate", "attribute_not_exists(fate) OR fate = :fate", values));
    }
}
