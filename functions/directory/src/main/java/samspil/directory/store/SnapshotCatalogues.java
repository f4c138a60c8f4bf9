package samspil.directory.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import samspil.directory.Catalogue;
import samspil.directory.Catalogues;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;

/** Keeps the catalogues that were asked for, and looks whether there is a newer one at most every second. */
final class SnapshotCatalogues implements Catalogues {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final SnapshotStore store;
    private final InstantSource clock;
    private final Map<MunicipalityId, Kept> kept = new ConcurrentHashMap<>();

    SnapshotCatalogues(SnapshotStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Kept(Catalogue catalogue, Instant checkedAt) {}

    @Override
    public Catalogue of(Municipality municipality) {
        return kept.compute(municipality.id(), (_, known) -> fresh(municipality, known))
                .catalogue();
    }

    private Kept fresh(Municipality municipality, @Nullable Kept known) {
        var now = clock.instant();
        if (known != null && isFresh(known, now)) {
            return known;
        }
        return new Kept(newest(municipality, known == null ? null : known.catalogue()), now);
    }

    /** A clock that was set back makes nothing fresh. */
    private static boolean isFresh(Kept known, Instant now) {
        var age = Duration.between(known.checkedAt(), now);
        return !age.isNegative() && age.compareTo(FRESH) < 0;
    }

    private Catalogue newest(Municipality municipality, @Nullable Catalogue known) {
        var current = store.find(municipality.id());
        if (current.isEmpty()) {
            return new Catalogue(municipality, Instant.EPOCH, "", List.of());
        }
        var hash = current.get().sequence().hash();
        return known != null && known.hash().equals(hash)
                ? known
                : new Catalogue(municipality, current.get().takenAt(), hash, store.records(municipality.id(), hash));
    }
}
