package samspil.directory;

import samspil.kernel.MunicipalityId;

/** A person says yes to what a check reported. Saying it twice does nothing more. */
public final class ConfirmImport {
    private final Imports imports;
    private final ImportFiles files;

    public ConfirmImport(Imports imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    /** Says yes. */
    public Answer run(MunicipalityId municipality, ImportId id) {
        var found = imports.find(municipality, id);
        return found.isEmpty() ? new Answer.Unknown() : confirmed(found.get());
    }

    private Answer confirmed(Import it) {
        return switch (it.state()) {
            case CHECKED -> {
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
