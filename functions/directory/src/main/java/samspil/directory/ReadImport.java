package samspil.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.MunicipalityId;

/** Looks at an import and its report. */
public final class ReadImport {
    private final Imports imports;
    private final ImportFiles files;

    public ReadImport(Imports imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    /** How far it has come. */
    public Optional<Import> find(MunicipalityId municipality, ImportId id) {
        return imports.find(municipality, id);
    }

    /** A part of its report. */
    public Answer lines(MunicipalityId municipality, ImportId id, Wanted wanted) {
        var found = imports.find(municipality, id);
        return found.isEmpty() ? new Answer.Unknown() : lines(found.get(), wanted);
    }

    private Answer lines(Import it, Wanted wanted) {
        if (it.fileHash() == null) {
            return new Answer.NotReady();
        }
        try (var report = files.readReport(it.municipality(), it.id())) {
            var lines = report.skip(wanted.after())
                    .filter(line -> wanted.outcome() == null || line.outcome() == wanted.outcome())
                    .limit(wanted.limit() + 1L)
                    .toList();
            var more = lines.size() > wanted.limit();
            var part = more ? lines.subList(0, wanted.limit()) : lines;
            return new Answer.Part(part, more ? part.getLast().number() : null);
        }
    }

    /**
     * Which lines.
     *
     * @param after the number of the last line seen; zero at the beginning
     * @param outcome only lines with this; all where absent
     * @param limit how many at most, 1 to 100
     */
    public record Wanted(int after, @Nullable ImportOutcome outcome, int limit) {
        public Wanted {
            InvalidValue.unless(after >= 0, "cursor", "/after");
            InvalidValue.unless(limit >= 1 && limit <= 100, "limit", "/limit");
        }
    }

    /** What there is to show. */
    public sealed interface Answer {
        /**
         * A part of the report.
         *
         * @param next the number to go on after; absent on the last
         */
        record Part(List<ImportLine> lines, @Nullable Integer next) implements Answer {}

        /** There is no report: the file is not read yet, or can't be. */
        record NotReady() implements Answer {}

        /** There is no such import here. */
        record Unknown() implements Answer {}
    }
}
