package samspil.directory;

import java.time.InstantSource;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** A person says yes to what a check reported. Saying it twice does nothing more. */
public final class ConfirmImport {
    private final Imports imports;
    private final ImportFiles files;
    private final InstantSource clock;

    public ConfirmImport(Imports imports, ImportFiles files, InstantSource clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    /** Says yes. */
    public Answer run(MunicipalityId municipality, ImportId id, Actor actor) {
        var found = imports.find(municipality, id);
        return found.isEmpty() ? new Answer.Unknown() : confirmed(found.get(), actor);
    }

    private Answer confirmed(Import it, Actor actor) {
        return switch (it.state()) {
            case CHECKED -> {
                imports.confirmed(it, actor, clock.instant());
                files.askToApply(it.municipality(), it.id());
                yield new Answer.Confirmed(it);
            }
            case APPLYING, APPLIED -> new Answer.Confirmed(it);
            case CHECKING, FAILED -> new Answer.NotReady(it);
        };
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is or will be applied. */
        record Confirmed(Import state) implements Answer {}

        /** It has no report that one could say yes to. */
        record NotReady(Import state) implements Answer {}

        /** There is no such import here. */
        record Unknown() implements Answer {}
    }
}
