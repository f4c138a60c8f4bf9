package samspil.platform.access;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.http.HttpRequest;
import io.micronaut.servlet.http.ServletHttpRequest;
import java.util.Map;
import java.util.Optional;
import samspil.platform.json.Json;

/** Reads and writes who asks, as it passes from the API's authorizer to its functions. */
public final class Callers {
    /** The name under which the authorizer's context carries the identity. */
    public static final String CONTEXT = "identity";

    private static final String DUTY = "samspil.duty";

    private Callers() {}

    /** Whom the authorizer found; empty on an open route, without log-in, and where a session has ended. */
    public static Optional<Identity> of(HttpRequest<?> request) {
        return event(request)
                .flatMap(event -> Optional.ofNullable(event.getRequestContext()))
                .flatMap(context -> Optional.ofNullable(context.getAuthorizer()))
                .map(context -> context.get(CONTEXT))
                .map(Object::toString)
                .filter(written -> !written.isEmpty())
                .map(written -> Json.read(written, Identity.class).orThrow());
    }

    /**
     * The address that the request came from, as API Gateway saw it itself; empty where it did not say. What a header
     * says of it anybody can write.
     */
    public static String address(HttpRequest<?> request) {
        return event(request)
                .flatMap(event -> Optional.ofNullable(event.getRequestContext()))
                .flatMap(context -> Optional.ofNullable(context.getIdentity()))
                .flatMap(identity -> Optional.ofNullable(identity.getSourceIp()))
                .orElse("");
    }

    /** What the authorizer hands on. */
    public static Map<String, Object> context(Identity identity) {
        return Map.of(CONTEXT, Json.write(identity));
    }

    /** The duty by which the request is allowed; empty on an open route. */
    public static Optional<Duty> duty(HttpRequest<?> request) {
        return request.getAttribute(DUTY, Duty.class);
    }

    static void actsBy(HttpRequest<?> request, Duty duty) {
        request.setAttribute(DUTY, duty);
    }

    private static Optional<APIGatewayProxyRequestEvent> event(HttpRequest<?> request) {
        return request instanceof ServletHttpRequest<?, ?> servlet
                        && servlet.getNativeRequest() instanceof APIGatewayProxyRequestEvent event
                ? Optional.of(event)
                : Optional.empty();
    }
}
