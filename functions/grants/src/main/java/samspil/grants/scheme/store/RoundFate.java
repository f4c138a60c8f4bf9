package samspil.grants.scheme.store;

import java.util.Map;
import java.util.Optional;
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

    /**
     * The action that goes with a decision; its condition fails where the round was called off. Empty where something is
     * decided already: nothing undoes that, so that later decisions need not meet here.
     */
    public Optional<TransactWriteItem> deciding(Round.Key round) {
        var decided = table.find(key(round)).filter(item -> item.text("fate").equals(DECIDED));
        return decided.isPresent() ? Optional.empty() : Optional.of(writing(round, DECIDED));
    }

    /** The action that goes with calling it off; its condition fails where something is decided. */
    TransactWriteItem cancelling(Round.Key round) {
        return writing(round, CANCELLED);
    }

    private TransactWriteItem writing(Round.Key round, String fate) {
        var values = new Item(Map.of()).with(":fate", fate);
        return table.changing(
                new Table.Change(key(round), "SET fate = :fate", "attribute_not_exists(fate) OR fate = :fate", values));
    }

    private static Item key(Round.Key round) {
        return Item.key(round.municipality().value() + "#fates", round.id().value());
    }
}
