package samspil.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Who is let in, as far as the route's guard found out.
 *
 * @param caller who signed the request
 * @param authorizer what the authorizer says of it, for {@code requestContext.authorizer}
 */
record Identity(Optional<Caller> caller, Optional<ObjectNode> authorizer) {
    static final Identity NOBODY = new Identity(Optional.empty(), Optional.empty());

    static Identity of(Caller caller) {
        return new Identity(Optional.of(caller), Optional.empty());
    }

    static Identity of(ObjectNode authorizer) {
        return new Identity(Optional.empty(), Optional.of(authorizer));
    }
}
