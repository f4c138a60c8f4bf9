package samspil.directory;

import java.time.InstantSource;
import samspil.platform.audit.AuditEvent.Actor;

/** The desk removes an entry. History keeps it, and the public is told that it is gone. */
public final class RemoveEntry {
    private final Entries entries;
    private final InstantSource clock;

    public RemoveEntry(Entries entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Removes it.
     *
     * @param expected the version that was seen
     */
    public Edited of(Subject subject, long expected, Actor actor) {
        return entries.find(subject.home(), subject.kind(), subject.id())
                .map(_ -> removed(subject, expected, actor))
                .orElseGet(Edited.NotThere::new);
    }

    private Edited removed(Subject subject, long expected, Actor actor) {
        var change = Entries.Change.by(actor, "removed", clock.instant());
        return switch (entries.remove(subject.home(), subject.kind(), subject.id(), expected, null, change)) {
            case Entries.Write.Saved _ -> new Edited.Removed();
            case Entries.Write.Stale _ -> new Edited.Stale();
        };
    }
}
