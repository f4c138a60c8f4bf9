package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import samspil.platform.audit.AuditEvent.Actor;

/** An organisation's representative says who sits in its board. */
public final class ChangeOwnBoard {
    private final OwnEntries own;
    private final CheckedWrite write;
    private final InstantSource clock;

    public ChangeOwnBoard(OwnEntries own, EntryRules rules, InstantSource clock) {
        this.own = own;
        this.write = new CheckedWrite(own.entries(), rules);
        this.clock = clock;
    }

    /** The organisation that somebody acts for, as it stands. */
    public Optional<Entries.Version> standing(Subject subject, Actor actor) {
        return Optional.ofNullable(actor.organisation())
                .flatMap(organisation -> own.one(subject, new EntryId(organisation)))
                .filter(version -> version.entry() instanceof Organisation);
    }

    /**
     * Writes the board as it is to be.
     *
     * @param expected the version that was seen
     * @param change of the board that was seen
     * @param actor whose organisation it must be; another's is not there
     * @throws samspil.kernel.InvalidValue where the board is too large, or its members are none
     */
    public Edited of(Subject subject, long expected, UnaryOperator<List<BoardMember>> change, Actor actor) {
        return standing(subject, actor)
                .filter(version -> version.version() == expected)
                .map(version -> (Organisation) version.standing())
                .map(it -> changed(it.led(change.apply(it.board())), expected, actor))
                .orElseGet(Edited.Stale::new);
    }

    private Edited changed(Organisation after, long expected, Actor actor) {
        var change = Entries.Change.by(actor, "edited", clock.instant());
        return write.write(new Entries.Draft(after, expected), List.of(), change);
    }
}
