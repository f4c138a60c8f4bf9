package samspil.grants.scheme.store;

import java.util.List;
import java.util.Map;
import samspil.grants.RoundId;
import samspil.grants.scheme.Round;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rounds whose end moved, until what was written by the earlier end has followed. */
public record MovedRounds(Table table) {

    /**
     * A round that moved.
     *
     * @param revision at which it did
     */
    public record Moved(RoundId round, long revision) {}

    /** The action that notes it, along with the round. */
    TransactWriteItem note(Round round) {
        return table.putting(key(round.key().municipality(), round.key().id()).with("version", round.revision()));
    }

    /** Those that nothing has followed yet. */
    public List<Moved> open(MunicipalityId municipality) {
        return table.partition(partition(municipality))
                .filter(item ->
                        !item.attributes().containsKey("followed") || item.number("followed") != item.number("version"))
                .map(item -> new Moved(new RoundId(item.text("sk")), item.number("version")))
                .toList();
    }

    /** All has followed; one that moved again in the meantime stays open. */
    public void close(MunicipalityId municipality, Moved moved) {
        var values = new Item(Map.of()).with(":revision", moved.revision());
        table.change(new Table.Change(
                key(municipality, moved.round()), "SET followed = :revision", "attribute_exists(pk)", values));
    }

    private static Item key(MunicipalityId municipality, RoundId round) {
        return Item.key(partition(municipality), round.value());
    }

    private static String partition(MunicipalityId municipality) {
        return municipality + "#moved";
    }
}
