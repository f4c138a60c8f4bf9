package samspil.grants.scheme.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeRecord;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The desk's schemes. What everybody may know of the version in use is written in the same transaction. */
record SchemeWrites(Table own, Table open, AuditTrail trail) implements SchemeRecord {

    @Override
    public List<Scheme> in(MunicipalityId municipality) {
        return new DynamoSchemes(own).in(municipality);
    }

    @Override
    public Optional<Scheme> find(Scheme.Key key) {
        return new DynamoSchemes(own).find(key);
    }

    @Override
    public boolean keep(Scheme next, AuditEvent audit) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(own.puttingNext(SchemeItem.head(next), next.revision()));
        actions.add(own.putting(SchemeItem.version(next.key(), next.newest())));
        next.active().ifPresent(version -> {
            actions.add(open.putting(SchemeItem.head(next)));
            actions.add(open.putting(SchemeItem.inUse(next.key(), version)));
        });
        return trail.append(audit, actions).isEmpty();
    }
}
