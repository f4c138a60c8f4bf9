package samspil.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What a route's guard says of a request. */
sealed interface Admission {

    /**
     * It may come in.
     *
     * @param authorizer what the authorizer says of it, for {@code requestContext.authorizer}; empty on an open route
     */
    record Granted(Optional<ObjectNode> authorizer) implements Admission {}

    /** It may not. */
    record Refused(Refusal why) implements Admission {}
}
