package samspil.directory;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;

/**
 * Writes the entries of an import that was checked. It may run twice, late or again after it was cut off: what is
 * written already is found unchanged, and what a person changed in the meantime is left alone.
 */
public final class ApplyImport {
    private static final int CHUNK = 200;
    private static final int TRIES = 5;

    private final Imports imports;
    private final ImportFiles files;
    private final ImportReader reader;
    private final Entries entries;
    private final InstantSource clock;

    public ApplyImport(Imports imports, ImportFiles files, ImportReader reader, Entries entries, InstantSource clock) {
        this.imports = imports;
        this.files = files;
        this.reader = reader;
        this.entries = entries;
        this.clock = clock;
    }

    /** Applies it where that has not been done. */
    public Optional<Import> run(Municipality municipality, ImportId id) {
        var found = imports.find(municipality.id(), id);
        found.flatMap(this::claimed).map(it -> applied(municipality, it)).ifPresent(imports::save);
        return imports.find(municipality.id(), id);
    }

    /** One that was begun is gone on with: its first run may have been cut off. */
    private Optional<Import> claimed(Import it) {
        return switch (it.state()) {
            case CHECKED -> Optional.of(it.applying()).filter(imports::save);
            case APPLYING -> Optional.of(it);
            case CHECKING, APPLIED, FAILED -> Optional.empty();
        };
    }

    private Import applied(Municipality municipality, Import it) {
        return files.read(it.municipality(), it.id())
                .filter(file -> FileHash.of(file).equals(it.fileHash()))
                .map(file -> applied(municipality, it, file))
                .orElseGet(() -> failed(it, List.of(new Violation("", "file.changed"))));
    }

    private Import applied(Municipality municipality, Import it, byte[] file) {
        return switch (reader.read(municipality, it.order(), file)) {
            case ImportContent.Broken(var violations) -> failed(it, violations);
            case ImportContent.Rows(var rows) -> written(it, rows);
        };
    }

    private Import written(Import it, List<ImportRow> rows) {
        var change = it.change(clock.instant());
        var plan = written(new ImportPlanner(entries, it.municipality(), change), rows, change);
        files.writeReport(it.municipality(), it.id(), plan.lines());
        return it.applied(plan.counts(), clock.instant());
    }

    /** Plans anew where somebody else was faster, so that the report says what really happened. */
    private ImportPlan written(ImportPlanner planner, List<ImportRow> rows, Entries.Change change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var plan = planner.plan(rows);
            if (write(plan.drafts(), change)) {
                return plan;
            }
        }
        throw new IllegalStateException("others keep writing the same entries; the event will come again");
    }

    /** What others point at goes first. False where somebody else was faster with one of them. */
    private boolean write(List<Entries.Draft> drafts, Entries.Change change) {
        var sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparingInt(draft -> order(draft.entry().kind())));
        var saved = true;
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            var chunk = sorted.subList(from, Math.min(from + CHUNK, sorted.size()));
            saved &= entries.saveAll(chunk, change).stream().allMatch(Entries.Write.Saved.class::isInstance);
        }
        return saved;
    }

    private static int order(Kind kind) {
        return switch (kind) {
            case VENUE -> 0;
            case ORGANISATION -> 1;
            case ACTIVITY -> 2;
            case OPPORTUNITY -> 3;
        };
    }

    private Import failed(Import it, List<Violation> violations) {
        return it.failed(violations, clock.instant());
    }
}
