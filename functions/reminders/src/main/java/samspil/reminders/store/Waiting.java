package samspil.reminders.store;

import static samspil.platform.reminders.ReminderItem.DUE_AT;
import static samspil.platform.reminders.ReminderItem.OPEN;
import static samspil.platform.reminders.ReminderItem.OPEN_FOR;
import static samspil.platform.reminders.ReminderItem.SHARDS;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import samspil.reminders.End;

/** The index of what waits, and of what failed. */
record Waiting(Table table) {
    /** As many of one kind as a round may see; the next round sees the rest. */
    private static final int MOST = 4_000;

    /** What failed stands in the same index, a partition for each municipality. */
    private static final String FAILED = "failed#";

    /** What is settled is kept for a little more than a year. */
    static final long KEPT_SECONDS = 400L * 24 * 60 * 60;

    private static final Logger LOG = LoggerFactory.getLogger(Waiting.class);

    /** Those of one kind whose time has come, the longest waiting of each partition first. */
    <T> Stream<T> due(String prefix, Instant now, Function<Item, T> read) {
        return IntStream.range(0, SHARDS)
                .mapToObj(shard -> table.index(OPEN, OPEN_FOR, prefix + shard, DUE_AT, now.toEpochMilli()))
                .flatMap(items -> items.limit(MOST / SHARDS))
                .flatMap(item -> read(item, now, read));
    }

    /** What failed in a municipality and nobody has seen to. */
    Stream<Item> failed(MunicipalityId municipality) {
        return table.index(OPEN, OPEN_FOR, failed(municipality.value()));
    }

    /** Where what failed in a municipality stands. */
    static String failed(String municipality) {
        return FAILED + municipality;
    }

    /** One that can't be read must not keep the others from being sent: it ends at once, for people to see. */
    private <T> Stream<T> read(Item item, Instant now, Function<Item, T> read) {
        try {
            return Stream.of(read.apply(item));
        } catch (RuntimeException e) {
            LOG.warn("{} can not be read", item.text("sk"), e);
            table.change(ending(Item.key(item.text("pk"), item.text("sk")), End.UNREADABLE, now));
            return Stream.empty();
        }
    }

    /** The change that ends what waits; what failed waits in another part of the index, for people. */
    static Table.Change ending(Item key, End end, Instant now) {
        var set = "SET ended = :end, endedAt = :at, forgetAt = :forget";
        var values = new Item(Map.of())
                .with(":end", end.name())
                .with(":at", now.toEpochMilli())
                .with(":forget", now.getEpochSecond() + KEPT_SECONDS);
        return end.isFailure()
                ? new Table.Change(
                        key,
                        set + ", openFor = :failed, dueAt = :at",
                        "attribute_exists(pk)",
                        values.with(":failed", failed(key.text("pk"))))
                : new Table.Change(key, set + " REMOVE openFor", "attribute_exists(pk)", values);
    }

    /** The same, where a further condition holds. */
    static Table.Change ending(Table.Change change, String condition, Item more) {
        var values = new HashMap<>(change.values().attributes());
        values.putAll(more.attributes());
        return new Table.Change(change.key(), change.expression(), condition, new Item(values));
    }
}
