package samspil.directory;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * The desk merges one entry into another. The dropped one is removed and its address leads to the kept one, which is
 * shown wherever either was; entries of the municipality that pointed at the dropped one point at the kept one. Restoring
 * the dropped one's last version undoes it.
 *
 * <p>All of it is one transaction as far as one can hold it. Where very many entries point at the dropped one they are
 * written before, each by itself: both entries still stand then, so a merge that is cut off leaves nothing wrong, and
 * can be done again.
 */
public final class MergeEntries {
    private static final int LARGEST_TRANSACTION = 98;

    private final Entries entries;
    private final Catalogues catalogues;
    private final CheckedWrite write;
    private final InstantSource clock;

    public MergeEntries(Entries entries, Catalogues catalogues, EntryRules rules, InstantSource clock) {
        this.entries = entries;
        this.catalogues = catalogues;
        this.write = new CheckedWrite(entries, rules);
        this.clock = clock;
    }

    /** Which entry takes the place of which. */
    public record Merge(Kind kind, EntryId keep, EntryId drop) {}

    /**
     * Merges two entries of the municipality.
     *
     * @param expected the version of the kept entry that was seen
     */
    public Edited of(Municipality municipality, Merge merge, long expected, Actor actor) {
        if (merge.keep().equals(merge.drop())) {
            return refused("merge.self");
        }
        var keep = entries.find(municipality.id(), merge.kind(), merge.keep());
        var drop = entries.find(municipality.id(), merge.kind(), merge.drop());
        if (keep.isEmpty()) {
            return new Edited.NotThere();
        }
        return drop.map(dropped -> merged(
                        municipality,
                        new Entries.Draft(keep.get().standing(), expected),
                        dropped,
                        Entries.Change.by(actor, "merged", clock.instant())))
                .orElseGet(() -> refused("target"));
    }

    private Edited merged(Municipality municipality, Entries.Draft keep, Entries.Version drop, Entries.Change change) {
        var kept = new Entries.Draft(shownWhereEitherWas(keep.entry(), drop.standing()), keep.expected());
        var gone = new Entries.Step.Merge(drop, kept.entry().id());
        var pointing = pointing(municipality, drop.standing().id(), kept.entry().id());
        if (actions(kept, drop, pointing) <= LARGEST_TRANSACTION) {
            var along = Stream.<Entries.Step>concat(
                    Stream.of(gone), pointing.stream().map(Entries.Step.Put::new));
            return write.write(kept, along.toList(), change);
        }
        return entries.saveAll(pointing, change).contains(new Entries.Write.Stale())
                ? new Edited.Stale()
                : write.write(kept, List.of(gone), change);
    }

    private static int actions(Entries.Draft kept, Entries.Version drop, List<Entries.Draft> pointing) {
        return Stream.concat(
                        Stream.of(kept.entry(), drop.standing()),
                        pointing.stream().map(Entries.Draft::entry))
                .mapToInt(entry -> 2 + entry.shownIn().size())
                .sum();
    }

    private List<Entries.Draft> pointing(Municipality municipality, EntryId drop, EntryId keep) {
        var drafts = new ArrayList<Entries.Draft>();
        for (var shown : catalogues.of(municipality).pointingAt(drop, Entry.class)) {
            if (shown.home().equals(municipality.id())) {
                entries.find(shown.home(), shown.kind(), shown.id())
                        .filter(version -> version.standing().related().contains(drop))
                        .map(version ->
                                new Entries.Draft(Repointing.of(version.standing(), drop, keep), version.version()))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private static Entry shownWhereEitherWas(Entry keep, Entry drop) {
        var alsoIn = new TreeSet<MunicipalityId>(keep.alsoIn());
        alsoIn.addAll(drop.shownIn());
        alsoIn.remove(keep.home());
        return Repointing.shownIn(keep, alsoIn.stream().limit(20).collect(Collectors.toSet()));
    }

    private static Edited refused(String code) {
        return new Edited.Refused(List.of(new Violation("/drop", code)));
    }
}
