package samspil.grants.pool.pages;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import samspil.grants.pool.Pool;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;

/** What those are called who have to do with a joint pool. */
@Singleton
@Requires(env = "grants-decide")
record PoolWords(Municipalities municipalities, Organisations organisations) {

    String town(MunicipalityId id) {
        return municipalities.byId(id).map(Municipality::name).orElse(id.value());
    }

    String applicant(Pool pool, String id) {
        return organisations.find(pool.id().lead(), id).map(Organisation::name).orElse(id);
    }
}
