package samspil.checks;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samspil.checks.ControllerRoutes.Guarded;
import samspil.engines.template.Function;
import samspil.engines.template.Stack;
import samspil.kernel.MunicipalityId;
import samspil.platform.Environment;
import samspil.platform.access.Callers;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.testkit.NoContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/**
 * The functions behind the API with nothing behind them: whoever is let in meets an error or a missing thing, whoever
 * is not is told so.
 */
final class Doors implements AutoCloseable {
    private static final Map<String, String> NAMES = Map.of(
            "language", "da",
            "municipality", "herlev",
            "kind", "organisations",
            "file", "entries.csv");
    private static final String ID = "00000000-0000-4000-8000-000000000000";

    private final Map<String, ApplicationContext> contexts;
    private final Map<String, ApiGatewayProxyRequestEventFunction> functions;

    Doors(Stack stack) {
        contexts = stack.functions().values().stream()
                .filter(function -> function.handler().equals("samspil.platform.lambda.HttpFunction"))
                .collect(Collectors.toMap(Doors::name, Doors::context));
        functions = contexts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> new ApiGatewayProxyRequestEventFunction(each.getValue())));
    }

    /** Whether the function lets this one in; the address is Herlev's. */
    boolean opens(Guarded route, @Nullable Role role, MunicipalityId held) {
        var function = java.util.Objects.requireNonNull(functions.get(route.environment()), route.environment());
        return !isTurnedAway(function.handleRequest(event(route, role, held), new NoContext()));
    }

    private static boolean isTurnedAway(APIGatewayProxyResponseEvent answer) {
        int status = answer.getStatusCode();
        return status == 401
                || status == 403
                || status == 303 && location(answer).contains("/log-in");
    }

    private static String location(APIGatewayProxyResponseEvent answer) {
        var all =
                answer.getMultiValueHeaders() == null ? Map.<String, List<String>>of() : answer.getMultiValueHeaders();
        return String.join("", all.getOrDefault("Location", List.of()));
    }

    private static APIGatewayProxyRequestEvent event(Guarded route, @Nullable Role role, MunicipalityId held) {
        var path = java.util.regex.Pattern.compile("\\{([^}:+]+)[^}]*}")
                .matcher(route.path())
                .replaceAll(found -> NAMES.getOrDefault(found.group(1), ID));
        var headers = Map.of("Host", "samspil.example", "Content-Type", type(route));
        var context = new ProxyRequestContext();
        context.setAuthorizer(role == null ? Map.of() : Callers.context(identity(role, held)));
        return new APIGatewayProxyRequestEvent()
                .withResource(route.path())
                .withPath(path)
                .withHttpMethod(route.method())
                .withHeaders(headers)
                .withMultiValueHeaders(headers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))))
                .withRequestContext(context)
                .withBody(route.method().equals("GET") ? null : "a=b");
    }

    private static String type(Guarded route) {
        return route.path().startsWith("/v1/") ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** By a bearer token, so that no form's token is in the way of the role. */
    private static Identity identity(Role role, MunicipalityId held) {
        var organisation = role == Role.REPRESENTATIVE ? ID : null;
        var duty = new Duty("duty", role, role.isEverywhere() ? null : held, organisation);
        return new Identity("somebody", "Somebody", List.of(duty, Duty.CITIZEN), "");
    }

    private static String name(Function function) {
        return function.environment().getOrDefault("MICRONAUT_ENVIRONMENTS", "");
    }

    private static ApplicationContext context(Function function) {
        var context = ApplicationContext.builder()
                .environments(name(function))
                .deduceEnvironment(false)
                .banner(false)
                .build();
        context.registerSingleton(Environment.class, new Environment(new HashMap<>(function.environment())));
        List.of(DynamoDbClient.class, S3Client.class, S3Presigner.class, SesV2Client.class)
                .forEach(client -> registerNothing(context, client));
        return context.start();
    }

    private static <T> void registerNothing(ApplicationContext context, Class<T> type) {
        context.registerSingleton(
                type, type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    throw new IllegalStateException("there is nothing behind this door");
                })));
    }

    @Override
    public void close() {
        contexts.values().forEach(ApplicationContext::close);
    }
}
