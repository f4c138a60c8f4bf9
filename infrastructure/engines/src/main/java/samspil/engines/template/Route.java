package samspil.engines.template;

import java.util.List;
import java.util.Map;

/**
 * One operation of the API.
 *
 * @param path such as {@code /v1/{municipality}/organisations/{id}}; the last part may be greedy: {@code {file+}}
 * @param guard who may call it
 * @param binding what answers
 */
public record Route(String method, String path, String operationId, Guard guard, Binding binding) {

    /** Who may call a route. */
    public sealed interface Guard {}

    /** Anybody. */
    public record Open() implements Guard {}

    /** Whom a Lambda authorizer lets in, a function by its logical id; it is asked for every request. */
    public record Authorized(String function) implements Guard {}

    /** What answers a route. */
    public sealed interface Binding {}

    /** A function by its logical id, as a Lambda proxy integration. */
    public record Invoke(String function) implements Binding {}

    /**
     * An object of a bucket, read by the integration's role.
     *
     * @param key with the route's parameters in braces
     * @param allows what the role allows
     * @param headers response headers by name: a literal in single quotes, or {@code integration.response.header.*}
     */
    public record ObjectOf(String bucket, String key, List<Statement> allows, Map<String, String> headers)
            implements Binding {}

    /** A fixed answer, for CORS preflight. */
    public record Fixed(int status, Map<String, String> headers) implements Binding {}
}
