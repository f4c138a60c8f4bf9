package samspil.platform.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The letters of all municipalities. A context's store adds {@link #put} to the transaction that makes somebody write,
 * so that no letter goes out for what did not happen, and none is forgotten for what did.
 */
public record Outbox(Table table, InstantSource clock) {

    /**
     * A letter that nobody else sends for now.
     *
     * @param attempt which one this is, from 1
     */
    record Claimed(Letter letter, long attempt) {}

    /** The action that has it sent. */
    public TransactWriteItem put(Letter letter) {
        return table.putting(LetterItem.write(letter, clock.instant()));
    }

    /** Has it sent, unless one of its name was put before. */
    public void putOnce(Letter letter) {
        table.putNew(LetterItem.write(letter, clock.instant()));
    }

    /** Those of a municipality that are to be sent now; one that was put a moment ago may be missing. */
    List<Letter.Key> due(MunicipalityId municipality) {
        long now = clock.instant().toEpochMilli();
        return table.index(LetterItem.OPEN, LetterItem.OPEN_FOR, municipality.value())
                .filter(item -> item.number("dueAt") <= now)
                .map(item -> new Letter.Key(municipality, item.text("sk")))
                .toList();
    }

    /**
     * Takes one, before it is sent, so that no two send it.
     *
     * @param until nobody else takes it
     * @return empty where it is sent, given up, not due, or gone
     */
    Optional<Claimed> claim(Letter.Key key, Instant until) {
        var values = new Item(Map.of())
                .with(":now", clock.instant().toEpochMilli())
                .with(":until", until.toEpochMilli())
                .with(":one", 1);
        var change = new Table.Change(
                LetterItem.key(key),
                "SET dueAt = :until, attempts = attempts + :one",
                "attribute_exists(openFor) AND dueAt <= :now",
                values);
        return table.change(change).map(item -> new Claimed(LetterItem.read(item), item.number("attempts") + 1));
    }

    /** It is on its way; its words have no reason to stay. */
    void sent(Claimed claimed) {
        settle(claimed, "SET sentAt = :at REMOVE mail, openFor, dueAt", clock.instant());
    }

    /** It is to be tried again. */
    void later(Claimed claimed, Instant due) {
        settle(claimed, "SET dueAt = :at", due);
    }

    /** Nobody tries it again. */
    void giveUp(Claimed claimed) {
        settle(claimed, "SET givenUpAt = :at REMOVE openFor", clock.instant());
    }

    /** Does nothing where somebody else took it meanwhile. */
    private void settle(Claimed claimed, String expression, Instant at) {
        var values = new Item(Map.of()).with(":at", at.toEpochMilli()).with(":mine", claimed.attempt());
        table.change(new Table.Change(LetterItem.key(claimed.letter().key()), expression, "attempts = :mine", values));
    }
}
