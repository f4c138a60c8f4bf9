package samspil.platform.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Headers every answer carries: open data may be read from any page, and nothing is guessed or framed. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SafeHeaders {

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "strict-origin-when-cross-origin");
        response.header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        if (isOpen(request.getPath())) {
            response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link");
        }
    }

    private static boolean isOpen(String path) {
        return path.startsWith("/hsds/")
                || path.startsWith("/v1/") && !path.contains("/desk/") && !path.contains("/access/");
    }
}
