package samspil.access.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.access.Identify;
import samspil.access.SessionCookie;
import samspil.platform.access.Callers;
import samspil.platform.access.Identity;

/**
 * Says who asks, for every route that is not open. It always lets pass and says nothing of an unknown: the functions
 * decide, and answer with a page or a problem of their own. Under {@code /v1} and {@code /hsds} only a bearer token
 * counts, so that no other site can use a browser's session there; elsewhere only the cookie does.
 */
public final class AuthorizerFunction implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private static final String BEARER = "Bearer ";

    private final Identify identify;

    /** As Lambda starts it. */
    public AuthorizerFunction() {
        this(ApplicationContext.run("authorizer"));
    }

    /** On a context that was made elsewhere. */
    public AuthorizerFunction(ApplicationContext context) {
        this.identify = context.getBean(Identify.class);
    }

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        var identity = identity(new AuthorizerRequest(event));
        return Map.of(
                "principalId", identity.map(Identity::person).orElse("anonymous"),
                "policyDocument", allow(String.valueOf(event.get("methodArn"))),
                "context", identity.map(Callers::context).orElseGet(Map::of));
    }

    private Optional<Identity> identity(AuthorizerRequest request) {
        return request.isForMachines()
                ? request.header("Authorization")
                        .filter(value -> value.startsWith(BEARER))
                        .map(value -> value.substring(BEARER.length()).strip())
                        .flatMap(identify::bearer)
                : request.header("Cookie").flatMap(SessionCookie.SESSION::in).flatMap(identify::session);
    }

    private static Map<String, Object> allow(String methodArn) {
        var statement = Map.of("Action", "execute-api:Invoke", "Effect", "Allow", "Resource", methodArn);
        return Map.of("Version", "2012-10-17", "Statement", List.of(statement));
    }
}
