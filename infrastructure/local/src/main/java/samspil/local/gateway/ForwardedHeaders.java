package samspil.local.gateway;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samspil.local.http.WebRequest;

/** A request's headers as a function gets them, with those that API Gateway adds. */
final class ForwardedHeaders {
    private ForwardedHeaders() {}

    static Map<String, List<String>> of(WebRequest request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers().byName());
        headers.remove("Connection");
        headers.remove("Transfer-Encoding");
        headers.put("X-Forwarded-For", List.of(request.client()));
        headers.put("X-Forwarded-Proto", List.of("http"));
        headers.put("X-Forwarded-Port", List.of(port(request)));
        return headers;
    }

    private static String port(WebRequest request) {
        String host = request.headers().first("Host").orElse("");
        int colon = host.lastIndexOf(':');
        return colon < 0 ? "80" : host.substring(colon + 1);
    }
}
