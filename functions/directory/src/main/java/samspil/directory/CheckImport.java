package samspil.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;

/** Reads a file that has come in and reports what it would do; writes no entry. May run twice. */
public final class CheckImport {
    private final Imports imports;
    private final ImportFiles files;
    private final ImportReader reader;
    private final Entries entries;
    private final InstantSource clock;

    public CheckImport(Imports imports, ImportFiles files, ImportReader reader, Entries entries, InstantSource clock) {
        this.imports = imports;
        this.files = files;
        this.reader = reader;
        this.entries = entries;
        this.clock = clock;
    }

    /** Checks it where that has not been done. */
    public Optional<Import> run(Municipality municipality, ImportId id) {
        var found = imports.find(municipality.id(), id);
        found.filter(it -> it.state() == Import.State.CHECKING)
                .map(it -> check(municipality, it))
                .ifPresent(imports::save);
        return imports.find(municipality.id(), id);
    }

    private Import check(Municipality municipality, Import it) {
        if (files.size(it.municipality(), it.id()).orElse(0) > ImportOrder.LARGEST) {
            return failed(it, List.of(new Violation("", "file.large")));
        }
        return files.read(it.municipality(), it.id())
                .map(file -> check(municipality, it, file))
                .orElse(it);
    }

    private Import check(Municipality municipality, Import it, byte[] file) {
        return switch (reader.read(municipality, it.order(), file)) {
            case ImportContent.Broken(var violations) -> failed(it, violations);
            case ImportContent.Rows(var rows) -> {
                var change = it.change(clock.instant());
                var plan = new ImportPlanner(entries, it.municipality(), change).plan(rows);
                files.writeReport(it.municipality(), it.id(), plan.lines());
                yield it.checked(FileHash.of(file), plan.counts());
            }
        };
    }

    private Import failed(Import it, List<Violation> violations) {
        return it.failed(violations, clock.instant());
    }
}
