package samspil.platform.audit;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Where events are added. A context's store hands its own actions over instead of writing them itself. */
@FunctionalInterface
public interface AuditTrail {

    /**
     * Writes the event and what it tells of in one transaction: neither stands without the other.
     *
     * @param along the caller's own actions, at most 98
     * @return empty when all are written; else for each of the caller's actions whether its condition failed, and
     *     nothing is written
     */
    Optional<List<Boolean>> append(AuditEvent event, List<TransactWriteItem> along);
}
