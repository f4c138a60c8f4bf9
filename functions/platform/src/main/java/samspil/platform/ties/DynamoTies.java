package samspil.platform.ties;

import java.util.List;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Ties in their table: a partition for each organisation, one item for its board and one for each role. */
record DynamoTies(Table table) implements Ties {
    private static final String BOARD = "board";
    private static final String ACTING = "acting#";

    /** What one item says: a plain list. */
    record Said(List<Tie> ties) {}

    @Override
    public TransactWriteItem board(Tie.Of of, List<Tie.BoardSeat> seats) {
        var key = Item.key(partition(of), BOARD);
        return seats.isEmpty()
                ? table.removing(key)
                : table.putting(key.with("ties", Json.write(new Said(List.copyOf(seats)))));
    }

    @Override
    public TransactWriteItem acting(Tie.Of of, String id, Tie.Acting acting) {
        return table.putting(Item.key(partition(of), ACTING + id).with("ties", Json.write(new Said(List.of(acting)))));
    }

    @Override
    public List<Tie> of(Tie.Of of) {
        return table.partition(partition(of))
                .flatMap(item -> Json.read(item.text("ties"), Said.class).orThrow().ties().stream())
                .toList();
    }

    private static String partition(Tie.Of of) {
        return of.municipality() + "#" + of.organisation();
    }
}
