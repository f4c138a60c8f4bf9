package samspil.directory;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;

/** The port without a store. */
public final class ImportsInMemory implements Imports {
    private final Map<ImportId, Import> imports = new HashMap<>();

    @Override
    public Optional<Import> find(MunicipalityId municipality, ImportId id) {
        return Optional.ofNullable(imports.get(id))
                .filter(it -> it.municipality().equals(municipality));
    }

    @Override
    public boolean save(Import state) {
        var before = imports.get(state.id());
        if (state.version() != (before == null ? 1 : before.version() + 1)) {
            return false;
        }
        imports.put(state.id(), state);
        return true;
    }

    @Override
    public boolean start(Import state, Actor actor) {
        return save(state);
    }

    @Override
    public void confirmed(Import state, Actor actor, Instant at) {}
}
