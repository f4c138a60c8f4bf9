package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.platform.audit.AuditEvent.Actor;

/** An organisation's representative says that an entry of the organisation is still right. */
public final class ConfirmOwn {
    private final OwnEntries own;
    private final CheckedWrite write;
    private final InstantSource clock;

    public ConfirmOwn(OwnEntries own, EntryRules rules, InstantSource clock) {
        this.own = own;
        this.write = new CheckedWrite(own.entries(), rules);
        this.clock = clock;
    }

    /**
     * Confirms it as it stands: from now on the organisation itself answers for it.
     *
     * @param expected the version that was seen
     * @param actor whose organisation it must be; another's entry is not there
     */
    public Edited of(Subject subject, long expected, Actor actor) {
        return Optional.ofNullable(actor.organisation())
                .flatMap(organisation -> own.one(subject, new EntryId(organisation)))
                .map(version -> confirmed(version.standing(), expected, actor))
                .orElseGet(Edited.NotThere::new);
    }

    private Edited confirmed(Entry entry, long expected, Actor actor) {
        var now = clock.instant();
        var draft = new Entries.Draft(entry.trusted(new Trust(Trust.Source.ORGANISATION, now)), expected);
        return write.write(draft, List.of(), Entries.Change.by(actor, "verified", now));
    }
}
