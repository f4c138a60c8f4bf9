package samspil.grants.assess;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.file.Case;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileState;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.scheme.Round;
import samspil.kernel.Municipality;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** The files that the council assesses, as one of its members may see them. */
public record CouncilFiles(ReadCase cases, Seats seats) {
    /** What is still with the applicant, or came back to it, does not concern the council. */
    private static final Set<FileState> UNSEEN = EnumSet.of(
            FileState.SUBMITTED, FileState.RETURNED, FileState.WITHDRAWN, FileState.INADMISSIBLE, FileState.ANONYMISED);

    /** A round with what the reader may see of it. */
    public record Pile(Round round, List<FileHead> files) {}

    /** All rounds in which there is anything to see. */
    public List<Pile> of(Municipality municipality, Actor actor) {
        var reader = reader(municipality, actor);
        return cases.rounds().in(municipality.id()).stream()
                .map(round -> new Pile(round, of(municipality, round.key().id(), reader)))
                .filter(pile -> !pile.files().isEmpty())
                .toList();
    }

    /** The files of a round that the council assesses. */
    public List<FileHead> of(Municipality municipality, RoundId round, Actor actor) {
        return of(municipality, round, reader(municipality, actor));
    }

    /** One of them; empty where the reader may take no part in it. */
    public Optional<Case> find(Municipality municipality, ApplicationId id, Actor actor) {
        return cases.find(municipality.id(), id, reader(municipality, actor))
                .filter(it -> !UNSEEN.contains(it.file().state()));
    }

    private List<FileHead> of(Municipality municipality, RoundId round, Reader reader) {
        return cases.of(municipality.id(), round, reader).stream()
                .filter(each -> !UNSEEN.contains(each.state()))
                .toList();
    }

    /** Who votes is known by their seat; the secretary has none. */
    private Reader reader(Municipality municipality, Actor actor) {
        return actor.role() == Role.COUNCIL_MEMBER || actor.role() == Role.COUNCIL_CHAIR
                ? seats.reader(municipality, actor.person())
                : new Reader(actor.person());
    }
}
