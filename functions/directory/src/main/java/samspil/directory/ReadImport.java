package samspil.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * A part of its report; empty where there is no such import.
     *
     * @param after the number of the last line seen; zero at the beginning
     * @param outcome only lines with this; all where absent
     * @param limit how many at most
     */
    public Optional<Part> lines(
            MunicipalityId municipality, ImportId id, int after, @Nullable ImportOutcome outcome, int limit) {
        return imports.find(municipality, id).map(it -> lines(it, after, outcome, limit));
    }

    private Part lines(Import it, int after, @Nullable ImportOutcome outcome, int limit) {
        try (var report = files.readReport(it.municipality(), it.id())) {
            var lines = report.skip(after)
                    .filter(line -> outcome == null || line.outcome() == outcome)
                    .limit(limit + 1L)
                    .toList();
            var more = lines.size() > limit;
            var part = more ? lines.subList(0, limit) : lines;
            return new Part(part, more ? part.getLast().number() : null);
        }
    }

    /**
     * A part of a report.
     *
     * @param next the number to go on after; absent on the last
     */
    public record Part(List<ImportLine> lines, @Nullable Integer next) {}
}
