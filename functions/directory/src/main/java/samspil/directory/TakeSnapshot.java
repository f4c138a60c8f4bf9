package samspil.directory;

import samspil.kernel.MunicipalityId;

/**
 * Publishes a municipality's directory as one immutable snapshot. It may run twice, late, or beside another run: the
 * snapshot that was read later wins.
 */
public final class TakeSnapshot {
    private static final int TRIES = 5;

    private final PublishedEntries published;
    private final Snapshots snapshots;

    public TakeSnapshot(PublishedEntries published, Snapshots snapshots) {
        this.published = published;
        this.snapshots = snapshots;
    }

    /**
     * Takes one.
     *
     * @throws IllegalStateException when others were faster time after time; to be tried again later
     */
    public void of(MunicipalityId municipality) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var seen = snapshots.current(municipality);
            if (snapshots.publish(municipality, published.all(municipality).toList(), seen)) {
                return;
            }
        }
        throw new IllegalStateException("snapshot of " + municipality + " lost " + TRIES + " races");
    }
}
