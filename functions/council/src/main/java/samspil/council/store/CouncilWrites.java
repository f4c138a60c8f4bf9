package samspil.council.store;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.council.Council;
import samspil.council.CouncilRecord;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditTrail;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Councils in the desk's table. What everybody may know, and whom mails reach, are written in the same transaction.
 */
record CouncilWrites(Table own, Table open, AuditTrail trail, CouncilNotices notices) implements CouncilRecord {

    @Override
    public Optional<Council> find(MunicipalityId municipality) {
        return new DynamoCouncils(own).find(municipality);
    }

    @Override
    public boolean keep(Council next, AuditEvent audit) {
        return trail.append(audit, actions(next, audit.at()).toList()).isEmpty();
    }

    /** What writes the next version, on the condition that it is the next. */
    Stream<TransactWriteItem> actions(Council next, Instant at) {
        var both = Stream.of(
                own.puttingNext(CouncilItem.write(next), next.version()),
                open.putting(CouncilItem.write(next.forEverybody())));
        return Stream.concat(both, notices.after(next, at));
    }
}
