package samspil.platform.organisations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.kernel.MunicipalityId;

/** What the directory publishes of its organisations. */
@FunctionalInterface
public interface Organisations {

    /** Those of a municipality. */
    List<Organisation> in(MunicipalityId municipality);

    /** One by the directory's id; empty where none is published. */
    default Optional<Organisation> find(MunicipalityId municipality, String id) {
        return in(municipality).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * An organisation, as the directory publishes it.
     *
     * @param registerNumber in its country's register, digits alone
     * @param email the published address
     * @param website the whole address
     * @param address where letters go, line by line
     */
    record Organisation(
            String id,
            String name,
            @Nullable String registerNumber,
            @Nullable String email,
            @Nullable String website,
            @Nullable String address) {}

    /** The file that the directory writes, {@code published/<municipality>/organisations.json}: a plain list. */
    record Published(List<Organisation> organisations) {}
}
