package samspil.demo;

import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import samspil.demo.stock.People;
import samspil.demo.stock.Phrases;
import samspil.demo.stock.Stock;
import samspil.demo.stock.Town;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** One municipality and what its directory is made of. */
record Setting(Municipality municipality, Stock stock, long seed) {
    /** The day on which the invented directory is seen. */
    static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

    /** Chance for one name; it stays the same when others come or go. */
    Random dice(String name) {
        return new Random(seed * 31 + name.hashCode());
    }

    EntryId id(Kind kind, String number) {
        return EntryId.of(municipality.id(), kind, "demo", number);
    }

    Town town(String name) {
        return stock.towns().stream()
                .filter(town -> town.municipality().equals(municipality.id()))
                .filter(town -> town.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Phrases phrases(Language language) {
        return Objects.requireNonNull(stock.phrases().get(language));
    }

    People people() {
        return Objects.requireNonNull(stock.people().get(municipality.country()));
    }
}
