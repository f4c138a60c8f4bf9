package samspil.directory;

import java.time.InstantSource;
import java.util.function.Supplier;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** Opens an import and says where its file is to be sent. */
public final class StartImport {
    private final Imports imports;
    private final Uploads uploads;
    private final InstantSource clock;
    private final Supplier<String> ids;

    /** @param ids new UUIDs in lower case */
    public StartImport(Imports imports, Uploads uploads, InstantSource clock, Supplier<String> ids) {
        this.imports = imports;
        this.uploads = uploads;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Opens it.
     *
     * @param actor who wants it
     */
    public Started run(MunicipalityId municipality, ImportOrder order, Actor actor) {
        var id = new ImportId(ids.get());
        var change = Entries.Change.by(actor, "imported", clock.instant());
        if (!imports.start(Import.started(id, municipality, order, change), actor)) {
            throw new IllegalStateException("an import of this id exists: " + id);
        }
        return new Started(id, uploads.allow(municipality, id, order.size()));
    }

    /** An import that waits for its file. */
    public record Started(ImportId id, Uploads.Upload upload) {}
}
