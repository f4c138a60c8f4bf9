package samspil.directory;

import java.time.InstantSource;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/** The desk changes an entry that stands. */
public final class EditEntry {
    private final Entries entries;
    private final CheckedWrite write;
    private final InstantSource clock;

    public EditEntry(Entries entries, EntryRules rules, InstantSource clock) {
        this.entries = entries;
        this.write = new CheckedWrite(entries, rules);
        this.clock = clock;
    }

    /**
     * Writes the body over the entry.
     *
     * @param expected the version that the editor saw
     */
    public Edited of(Subject subject, long expected, JsonValue body, Actor actor) {
        return entries.find(subject.home(), subject.kind(), subject.id())
                .map(before -> edited(before.standing(), expected, body, actor))
                .orElseGet(Edited.NotThere::new);
    }

    private Edited edited(Entry before, long expected, JsonValue body, Actor actor) {
        var input = new EntryInput(before.home(), before.kind(), before.id(), before.trust());
        return switch (input.read(body)) {
            case Parsed.Value<Entry>(var entry) ->
                write.checked(
                        before,
                        new Entries.Draft(entry, expected),
                        body,
                        Entries.Change.by(actor, "edited", clock.instant()));
            case Parsed.Refused<Entry>(var violations) -> new Edited.Refused(violations);
        };
    }
}
