package samspil.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.access.Callers;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/**
 * One function behind API Gateway: takes the events a REST API makes (payload version 1). Every answer is held against
 * the contract; one that the contract does not tell of fails the test that asked.
 */
public final class FunctionHandler {
    private static final Municipalities MUNICIPALITIES = Municipalities.shipped();

    private final ApiGatewayProxyRequestEventFunction function;
    private final Function<Municipality, Identity> who;

    FunctionHandler(ApplicationContext context) {
        this(new ApiGatewayProxyRequestEventFunction(context), FunctionHandler::caseWorker);
    }

    private FunctionHandler(ApiGatewayProxyRequestEventFunction function, Function<Municipality, Identity> who) {
        this.function = function;
        this.who = who;
    }

    /** The same function, asked by somebody. Without this it is asked by a case worker of the address's municipality. */
    public FunctionHandler as(Identity identity) {
        return new FunctionHandler(function, _ -> identity);
    }

    private static Identity caseWorker(Municipality municipality) {
        var duty = new Duty("assignment", Role.CASE_WORKER, municipality.id(), null);
        return new Identity("pseudonym", "Test", List.of(duty), "");
    }

    private Map<String, Object> authorizer(String path) {
        return Arrays.stream(path.split("/"))
                .flatMap(part -> MUNICIPALITIES.bySlug(part).stream())
                .findFirst()
                .or(() -> MUNICIPALITIES.bySlug("herlev"))
                .map(who)
                .map(Callers::context)
                .orElse(Map.of());
    }

    /**
     * What came back.
     *
     * @param headers by name, in any case
     */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** A member of the body, by a path of names and places with slashes between; null where there is none. */
        public @Nullable Object at(String path) {
            JsonValue value = Json.tree(body).orThrow();
            for (var name : path.split("/", -1)) {
                value = switch (value) {
                    case JsonValue.Members(var members) -> members.getOrDefault(name, new JsonValue.Nothing());
                    case JsonValue.Elements(var elements)
                    when Integer.parseInt(name) < elements.size() -> elements.get(Integer.parseInt(name));
                    default -> new JsonValue.Nothing();
                };
            }
            return plain(value);
        }

        /** A text of the body that must be there. */
        public String text(String path) {
            return String.valueOf(at(path));
        }

        /** The version in the entity tag. */
        public String tag() {
            return headers.getOrDefault("ETag", "none");
        }

        private static @Nullable Object plain(JsonValue value) {
            return switch (value) {
                case JsonValue.Text(var text) -> text;
                case JsonValue.Figure(var figure) -> figure;
                case JsonValue.Truth(var truth) -> truth;
                case JsonValue.Nothing() -> null;
                case JsonValue.Members _, JsonValue.Elements _ -> Json.write(value);
            };
        }
    }

    /** Sends a request without a body. */
    public Answer send(String method, String path, Map<String, String> headers) {
        return send(method, path, headers, new byte[0]);
    }

    /** Sends JSON, as the gateway hands it on: in Base64, because {@code application/json} is a binary media type. */
    public Answer send(String method, String path, Map<String, String> headers, String body) {
        return send(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends any bytes as JSON. */
    public Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        var all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/json");
        all.putIfAbsent("Host", "samspil.example");
        var event = new HashMap<String, Object>();
        event.put("resource", "/{proxy+}");
        event.put("path", path.split("\\?", 2)[0]);
        event.put("httpMethod", method);
        event.put("headers", all);
        event.put("multiValueHeaders", lists(all));
        event.put("multiValueQueryStringParameters", lists(parameters(path)));
        event.put("queryStringParameters", parameters(path));
        event.put(
                "requestContext",
                Map.of(
                        "httpMethod",
                        method,
                        "path",
                        path,
                        "stage",
                        "live",
                        "requestId",
                        "test",
                        "authorizer",
                        authorizer(path)));
        event.put("body", Base64.getEncoder().encodeToString(body));
        event.put("isBase64Encoded", true);
        var answer = send(Json.write(event));
        assertEquals(List.of(), Contract.shipped().faults(method, path, answer), () -> method + " " + path);
        return answer;
    }

    /** Sends an event as it is. */
    public Answer send(String event) {
        var request = LambdaEventSerializers.serializerFor(
                        APIGatewayProxyRequestEvent.class, getClass().getClassLoader())
                .fromJson(event);
        var response = function.handleRequest(request, new NoContext());
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        if (response.getMultiValueHeaders() != null) {
            response.getMultiValueHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        }
        if (response.getHeaders() != null) {
            headers.putAll(response.getHeaders());
        }
        var body = response.getBody() == null ? "" : response.getBody();
        return new Answer(
                response.getStatusCode(),
                Collections.unmodifiableMap(headers),
                Boolean.TRUE.equals(response.getIsBase64Encoded())
                        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                        : body);
    }

    private static Map<String, String> parameters(String path) {
        var found = new HashMap<String, String>();
        if (path.contains("?")) {
            for (var pair : path.split("\\?", 2)[1].split("&", -1)) {
                found.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        return found;
    }

    private static Map<String, List<String>> lists(Map<String, String> values) {
        var lists = new HashMap<String, List<String>>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
