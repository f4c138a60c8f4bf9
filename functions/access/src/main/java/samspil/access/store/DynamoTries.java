package samspil.access.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import samspil.access.Allowance;
import samspil.access.Secrets;
import samspil.access.Tries;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Tries in the table: one counter for a window, gone after it. */
record DynamoTries(Table table, InstantSource clock) implements Tries {

    @Override
    public Optional<Instant> spend(Allowance allowance, String who) {
        var until = allowance.until(clock.instant());
        var values = new Item(Map.of())
                .with(":none", 0)
                .with(":one", 1)
                .with(":most", allowance.most())
                .with(":until", until.getEpochSecond());
        var change = new Table.Change(
                Item.key("tries#" + Secrets.hash(allowance + "|" + until + "|" + who), "tries"),
                "SET tries = if_not_exists(tries, :none) + :one, expiresAt = :until",
                "attribute_not_exists(pk) OR tries < :most",
                values);
        return table.change(change).isPresent() ? Optional.empty() : Optional.of(until);
    }
}
