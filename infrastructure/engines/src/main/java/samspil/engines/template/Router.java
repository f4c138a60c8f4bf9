package samspil.engines.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the route of a request: first the resource by its path, then the method on it, as API Gateway does. */
public final class Router {
    private final Map<PathPattern, Map<String, Route>> resources =
            new TreeMap<>(PathPattern.EXACTEST.thenComparing(PathPattern::path));

    /**
     * A route and the parameters of a path.
     *
     * @param parameters percent-encoded
     */
    public record Found(Route route, Map<String, String> parameters) {}

    /** Of these routes. */
    public Router(List<Route> routes) {
        routes.forEach(route -> resources
                .computeIfAbsent(PathPattern.of(route.path()), path -> new HashMap<>())
                .put(route.method(), route));
    }

    /** The route that answers a request; empty where API Gateway knows none. */
    public Optional<Found> find(String method, String path) {
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
