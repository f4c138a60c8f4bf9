package samspil.engines.gate;

import java.util.List;
import java.util.Optional;

/**
 * What a request asks of a service.
 *
 * @param operation such as {@code dynamodb:TransactWriteItems}
 * @param needs everything the caller must be allowed
 * @param toLearnAbsence what the caller must also be allowed to hear 404 instead of 403
 */
record Call(String operation, List<Access> needs, Optional<Access> toLearnAbsence) {

    Call(String operation, List<Access> needs) {
        this(operation, needs, Optional.empty());
    }

    /** An operation that needs itself on one resource. */
    static Call on(String operation, String resource) {
        return new Call(operation, List.of(new Access(operation, resource)));
    }
}
