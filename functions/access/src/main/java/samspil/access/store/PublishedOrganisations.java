package samspil.access.store;

import java.util.Optional;
import samspil.access.Organisations;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;

/** The file that the directory publishes beside its snapshots. */
record PublishedOrganisations(Objects objects) implements Organisations {

    @Override
    public Optional<Organisation> find(MunicipalityId municipality, String id) {
        return objects
                .read("published/" + municipality.value() + "/organisations.json")
                .map(bytes -> Json.read(bytes, Published.class).orThrow())
                .stream()
                .flatMap(published -> published.organisations().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
