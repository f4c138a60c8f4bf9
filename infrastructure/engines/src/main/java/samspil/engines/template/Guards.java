package samspil.engines.template;

import java.util.Map;
import java.util.Set;
import samspil.engines.cloudformation.Node;

/**
 * Reads who may call an operation: its {@code security}, else that of the whole contract.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authorizer.html">
 *     x-amazon-apigateway-authorizer</a>
 */
final class Guards {
    private static final String TYPE = "x-amazon-apigateway-authtype";
    private static final String AUTHORIZER = "x-amazon-apigateway-authorizer";
    private static final Set<String> AUTHORIZER_KEYS = Set.of("type", "authorizerResultTtlInSeconds", "authorizerUri");

    private final Node document;
    private final Invocations invocations;

    Guards(Node document, Invocations invocations) {
        this.document = document;
        this.invocations = invocations;
    }

    /** The guard of an operation; open where no security is asked for. */
    Route.Guard of(Node operation) {
        var schemes = operation.find("security").or(() -> document.find("security")).stream()
                .flatMap(security -> security.items().stream())
                .flatMap(requirement -> requirement.entries().entrySet().stream())
                .toList();
        if (schemes.size() > 1) {
            throw schemes.getLast().getValue().error("one security scheme is expected");
        }
        return schemes.stream().findFirst().map(this::guard).orElseGet(Route.Open::new);
    }

    private Route.Guard guard(Map.Entry<String, Node> requirement) {
        var scheme = document.find("components")
                .flatMap(components -> components.find("securitySchemes"))
                .flatMap(schemes -> schemes.find(requirement.getKey()))
                .orElseThrow(() -> requirement.getValue().error("there is no such security scheme"));
        var type = scheme.find(TYPE).map(Node::text).orElse("");
        if (!type.equals("custom")) {
            throw requirement.getValue().error("only a security scheme with " + TYPE + " custom is known here");
        }
        return authorized(scheme.get(AUTHORIZER));
    }

    /** Only an authorizer that sees the whole request and is asked each time is understood. */
    private Route.Guard authorized(Node authorizer) {
        authorizer.entries().forEach(Guards::check);
        require(authorizer.get("type"), "request");
        require(authorizer.get("authorizerResultTtlInSeconds"), "0");
        return new Route.Authorized(invocations.function(authorizer.get("authorizerUri")));
    }

    private static void check(String key, Node value) {
        if (!AUTHORIZER_KEYS.contains(key)) {
            throw value.error("is not known of an authorizer here");
        }
    }

    private static void require(Node value, String only) {
        if (!value.text().equals(only)) {
            throw value.error("only " + only + " is known here");
        }
    }
}
