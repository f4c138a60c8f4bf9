package samspil.local.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samspil.engines.template.Route;

/** Finds the route of a request: first the resource by its path, then the method on it, as API Gateway does. */
final class Router {
    private final Map<PathPattern, Map<String, Route>> resources =
            new TreeMap<>(PathPattern.EXACTEST.thenComparing(PathPattern::path));

    /**
     * A route and the parameters of a path.
     *
     * @param parameters percent-encoded
     */
    record Found(Route route, Map<String, String> parameters) {}

    Router(List<Route> routes) {
        routes.forEach(route -> resources
                .computeIfAbsent(PathPattern.of(route.path()), path -> new HashMap<>())
                .put(route.method(), route));
    }

    Optional<Found> find(String method, String path) {
        List<String> parts = PathPattern.split(path);
        for (var resource : resources.entrySet()) {
            Optional<Map<String, String>> parameters = resource.getKey().match(parts);
            if (parameters.isPresent()) {
                return method(resource.getValue(), method).map(route -> new Found(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Route> method(Map<String, Route> methods, String method) {
        return Optional.ofNullable(methods.getOrDefault(method, methods.get("ANY")));
    }
}
