package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;
import samspil.kernel.Violation;
import samspil.platform.IdSource;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Parsed;

/** The desk adds an entry. Its id may be left out. */
public final class AddEntry {
    private static final Trust UNCONFIRMED = new Trust(Trust.Source.MUNICIPALITY, null);

    private final CheckedWrite write;
    private final IdSource ids;
    private final InstantSource clock;

    public AddEntry(Entries entries, EntryRules rules, IdSource ids, InstantSource clock) {
        this.write = new CheckedWrite(entries, rules);
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds it to this municipality's; refused where the id was ever taken. */
    public Edited to(MunicipalityId home, Kind kind, JsonValue body, Actor actor) {
        return switch (id(body)) {
            case Parsed.Value<EntryId>(var id) -> add(new EntryInput(home, kind, id, UNCONFIRMED), body, actor);
            case Parsed.Refused<EntryId>(var violations) -> new Edited.Refused(violations);
        };
    }

    private Edited add(EntryInput input, JsonValue body, Actor actor) {
        return switch (input.read(body)) {
            case Parsed.Value<Entry>(var entry) ->
                taken(write.checked(null, new Entries.Draft(entry, 0), body, added(actor)));
            case Parsed.Refused<Entry>(var violations) -> new Edited.Refused(violations);
        };
    }

    private Entries.Change added(Actor actor) {
        return Entries.Change.by(actor, "edited", clock.instant());
    }

    private static Edited taken(Edited edited) {
        return edited instanceof Edited.Stale ? new Edited.Refused(List.of(new Violation("/id", "id.taken"))) : edited;
    }

    private Parsed<EntryId> id(JsonValue body) {
        if (!(EntryTree.members(body).get("id") instanceof JsonValue.Text(var sent))) {
            return new Parsed.Value<>(new EntryId(ids.next()));
        }
        try {
            return new Parsed.Value<>(new EntryId(sent));
        } catch (InvalidValue e) {
            return new Parsed.Refused<>(List.of(e.violation().below("/id")));
        }
    }
}
