package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * The desk makes an older version the current one; an entry that was removed or merged stands again. What it points at
 * may be gone by now: that is shown as nothing, and holds nothing back.
 */
public final class RestoreVersion {
    private final Entries entries;
    private final CheckedWrite write;
    private final InstantSource clock;

    public RestoreVersion(Entries entries, EntryRules rules, InstantSource clock) {
        this.entries = entries;
        this.write = new CheckedWrite(entries, rules);
        this.clock = clock;
    }

    /**
     * Restores one.
     *
     * @param expected the newest version that was seen, which may be a removal
     */
    public Edited of(Subject subject, long expected, long version, Actor actor) {
        var history = entries.history(subject.home(), subject.kind(), subject.id());
        return history.isEmpty()
                ? new Edited.NotThere()
                : history.stream()
                        .filter(each -> each.version() == version && each.entry() != null)
                        .findFirst()
                        .map(found -> restored(found.standing(), expected, actor))
                        .orElseGet(() -> new Edited.Refused(List.of(new Violation("/version", "version.unknown"))));
    }

    private Edited restored(Entry entry, long expected, Actor actor) {
        var change = Entries.Change.by(actor, "restored", clock.instant());
        return write.write(new Entries.Draft(entry, expected), List.of(), change);
    }
}
