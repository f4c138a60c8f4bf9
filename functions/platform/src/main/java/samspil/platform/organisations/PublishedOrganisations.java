package samspil.platform.organisations;

import java.util.List;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Objects;

/** The file that the directory publishes beside its snapshots. */
record PublishedOrganisations(Objects objects) implements Organisations {

    @Override
    public List<Organisation> in(MunicipalityId municipality) {
        return objects.read("published/" + municipality.value() + "/organisations.json")
                .map(bytes -> Json.read(bytes, Published.class).orThrow().organisations())
                .orElse(List.of());
    }
}
