package samspil.engines.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Problems;

/**
 * Reads the OpenAPI contract with API Gateway's extensions into routes.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions.html">OpenAPI
 *     extensions</a>
 */
final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final Set<String> BESIDE_METHODS = Set.of("parameters", "summary", "description");

    private final Node document;
    private final Guards guards;
    private final Integrations integrations;

    private Contract(Node document, Guards guards, Integrations integrations) {
        this.document = document;
        this.guards = guards;
        this.integrations = integrations;
    }

    /** The routes in the order of the contract. Throws with every operation that is not understood. */
    static List<Route> routes(Node document, Guards guards, Integrations integrations) {
        var problems = new Problems();
        var pointers = new Pointers(document);
        pointers.check(problems);
        var routes = new ArrayList<Route>();
        var contract = new Contract(document, guards, integrations);
        contract.operations().forEach(each -> problems.gather(() -> routes.add(contract.route(each))));
        problems.throwIfAny();
        return routes;
    }

    private record Operation(String path, String method, Node node) {}

    private Stream<Operation> operations() {
        return document.get("paths").entries().entrySet().stream()
                .flatMap(path -> path.getValue().entries().entrySet().stream()
                        .filter(entry -> !BESIDE_METHODS.contains(entry.getKey()))
                        .map(entry -> new Operation(path.getKey(), entry.getKey(), entry.getValue())));
    }

    private Route route(Operation operation) {
        if (!METHODS.contains(operation.method())) {
            throw operation.node().error("the method is not known here");
        }
        var method = operation.method().toUpperCase(Locale.ROOT);
        return new Route(
                method,
                operation.path(),
                operation.node().find("operationId").map(Node::text).orElse(method + " " + operation.path()),
                guards.of(operation.node()),
                integrations.binding(operation.node().get("x-amazon-apigateway-integration")));
    }
}
