package samspil.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import samspil.local.gateway.Caller;
import samspil.local.gateway.RequestSigner;

/** Calls signed routes as the demo operator. */
final class SignedClient {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final RequestSigner signer;

    SignedClient(URI api, Caller operator, String region) {
        this.api = api;
        this.signer = new RequestSigner(operator, region);
    }

    /** Sends a request; an empty body makes it a GET, any other a POST. */
    String call(String path, String body) throws IOException, InterruptedException {
        String method = body.isEmpty() ? "GET" : "POST";
        RequestSigner.Signed signed = signer.sign(method, api, path, body, Instant.now());
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Amz-Date", signed.date())
                .header("Authorization", signed.authorization())
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    HttpClient plain() {
        return http;
    }
}
