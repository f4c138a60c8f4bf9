package samspil.local.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import samspil.engines.template.Route;
import samspil.engines.template.Router;
import samspil.local.http.WebRequest;

/**
 * A request that found its route.
 *
 * @param query decoded
 * @param found its route, and the path's parameters, percent-encoded
 * @param id of the request
 * @param at when it came
 */
record Arrival(WebRequest request, Map<String, List<String>> query, Router.Found found, String id, Instant at) {

    Route route() {
        return found.route();
    }
}
