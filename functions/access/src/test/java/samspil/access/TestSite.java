package samspil.access;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samspil.access.event.AuthorizerFunction;
import samspil.engines.ses.Mail;
import samspil.engines.template.Route;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.outbox.Letter;
import samspil.platform.outbox.SendLetters;
import samspil.platform.store.Item;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;

/** The access functions behind the API as template and contract declare them, authorizer and all. */
final class TestSite {
    static final String ADDRESS = "https://samspil.example";

    private final EmbeddedAws aws;
    private final FunctionHandlers functions;

    /** With some variables set otherwise than the template does. */
    TestSite(EmbeddedAws aws, InstantSource clock, Map<String, String> settings) {
        this.aws = aws;
        var variables = new HashMap<>(settings);
        variables.put("SITE_ADDRESS", ADDRESS);
        this.functions = new FunctionHandlers(aws, clock, variables);
    }

    /**
     * What is asked for.
     *
     * @param address it comes from
     */
    record Request(String method, String path, Map<String, List<String>> headers, String body, String address) {

        Map<String, Object> context() {
            return Map.of("stage", "live", "identity", Map.of("sourceIp", address));
        }
    }

    /** What came back; headers by name, in any case. */
    record Answer(int status, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join("\n", headers.getOrDefault(name, List.of()));
        }
    }

    Answer send(Request request) {
        var route = aws.stack().routes().stream()
                .filter(each -> each.method().equals(request.method()) && matches(each.path(), path(request)))
                .min(Comparator.comparingLong(
                        each -> each.path().chars().filter(c -> c == '{').count()))
                .orElseThrow(() -> new AssertionError("no route " + request.method() + " " + request.path()));
        var event = event(request);
        if (route.guard() instanceof Route.Authorized(var function)) {
            var context = new HashMap<>(request.context());
            context.put("authorizer", authorized(function, event));
            event.put("requestContext", context);
        }
        return send(((Route.Invoke) route.binding()).function(), event);
    }

    /** The beans of a function. */
    ApplicationContext context(String function) {
        return functions.context(function);
    }

    /** Sends the letters that wait, and gives all mails so far. */
    List<Mail> mails() {
        var send = context("OutboxSweepFunction").getBean(SendLetters.class);
        letters().forEach(send::send);
        return aws.mails();
    }

    /** All letters as they stand this moment, where the index that the function asks may be late. */
    private List<Letter.Key> letters() {
        var table = aws.environment("OutboxSweepFunction").get("OUTBOX_TABLE");
        return aws.administrator().dynamo().scan(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .map(Item::new)
                .map(item -> new Letter.Key(new MunicipalityId(item.text("pk")), item.text("sk")))
                .toList();
    }

    private Object authorized(String function, Map<String, Object> event) {
        var asked = new HashMap<>(event);
        asked.put("methodArn", "arn:aws:execute-api:eu-north-1:000000000000:local/live/GET/");
        return Optional.ofNullable(new AuthorizerFunction(context(function))
                        .handleRequest(asked, new NoContext())
                        .get("context"))
                .orElseThrow();
    }

    private Answer send(String function, Map<String, Object> event) {
        var request = LambdaEventSerializers.serializerFor(
                        APIGatewayProxyRequestEvent.class, getClass().getClassLoader())
                .fromJson(Json.write(event));
        var response =
                new ApiGatewayProxyRequestEventFunction(context(function)).handleRequest(request, new NoContext());
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        Optional.ofNullable(response.getMultiValueHeaders()).ifPresent(headers::putAll);
        var body = Optional.ofNullable(response.getBody()).orElse("");
        return new Answer(
                response.getStatusCode(),
                headers,
                Boolean.TRUE.equals(response.getIsBase64Encoded())
                        ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                        : body);
    }

    private static Map<String, Object> event(Request request) {
        var query = request.path().contains("?")
                ? Browser.parameters(request.path().split("\\?", 2)[1])
                : Map.<String, String>of();
        var event = new HashMap<String, Object>();
        event.put("resource", "/{proxy+}");
        event.put("path", path(request));
        event.put("httpMethod", request.method());
        event.put("headers", single(request.headers()));
        event.put("multiValueHeaders", request.headers());
        event.put("queryStringParameters", query);
        event.put(
                "multiValueQueryStringParameters",
                query.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue()))));
        event.put("requestContext", request.context());
        event.put("body", request.body());
        event.put("isBase64Encoded", false);
        return event;
    }

    private static Map<String, String> single(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getLast()));
    }

    private static String path(Request request) {
        return request.path().split("\\?", 2)[0];
    }

    private static boolean matches(String pattern, String path) {
        return path.matches(pattern.replaceAll("\\{\\w+\\}", "[^/]+").replaceAll("\\{\\w+\\+\\}", ".+"));
    }
}
