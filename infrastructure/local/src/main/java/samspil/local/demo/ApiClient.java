package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Calls the product's API as one caller. */
final class ApiClient {
    private final HttpClient http;
    private final URI api;
    private final String token;

    /** @param token of whoever calls */
    ApiClient(HttpClient http, URI api, String token) {
        this.http = http;
        this.api = api;
        this.token = token;
    }

    /** Sends a request; an empty body makes it a GET, any other a POST. */
    String call(String path, String body) throws IOException, InterruptedException {
        return call(body.isEmpty() ? "GET" : "POST", path, body, "");
    }

    /** Changes what was seen under that entity tag. */
    String change(String path, String body, String seen) throws IOException, InterruptedException {
        return call("POST", path, body, seen);
    }

    private String call(String method, String path, String body, String seen) throws IOException, InterruptedException {
        return send(method, path, body, seen.isEmpty() ? Map.of() : Map.of("If-Match", seen));
    }

    /** Sends a request with these headers beside its own. */
    String send(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    HttpClient plain() {
        return http;
    }
}
