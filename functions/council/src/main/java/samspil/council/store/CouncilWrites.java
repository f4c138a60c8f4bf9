package samspil.council.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.CouncilRecord;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Councils in the desk's table; what everybody may know is written to the public one in the same transaction. */
record CouncilWrites(Table own, Table open, AuditTrail trail) implements CouncilRecord {

    @Override
    public Optional<Council> find(MunicipalityId municipality) {
        return new DynamoCouncils(own).find(municipality);
    }

    @Override
    public boolean keep(Council next, AuditEvent audit) {
        return trail.append(audit, actions(next).toList()).isEmpty();
    }

    /** What writes the next version, on the condition that it is the next. */
    Stream<TransactWriteItem> actions(Council next) {
        return List.of(
                own.puttingNext(CouncilItem.write(next), next.version()),
                open.putting(CouncilItem.write(next.forEverybody())))
                .stream();
    }
}
