package samspil.policies.store;

import java.util.List;
import java.util.Optional;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Table;
import samspil.policies.Policies;
import samspil.policies.Policy;
import samspil.policies.PolicyId;

/** Policies of one of the two tables. */
record DynamoPolicies(Table table) implements Policies {

    @Override
    public List<Policy> in(MunicipalityId municipality) {
        return PolicyItem.policies(municipality, table.partition(municipality.value()));
    }

    @Override
    public Optional<Policy> find(MunicipalityId municipality, PolicyId id) {
        var items = table.partition(municipality.value(), PolicyItem.prefix(id));
        return PolicyItem.policies(municipality, items).stream().findFirst();
    }
}
