package samspil.checks;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import samspil.local.gateway.Caller;
import samspil.local.gateway.RequestSigner;
import samspil.local.runtime.AccessKey;

/** Calls the desk with the key that the local system printed. */
record Operator(LocalSystem system) {

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var key = system.operator();
        var signer = new RequestSigner(new Caller(new AccessKey(key.getFirst(), key.getLast()), "", ""), "eu-north-1");
        var signed = signer.sign(method, system.at("/"), path, body, Instant.now());
        var request = HttpRequest.newBuilder(system.at(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Amz-Date", signed.date())
                .header("Authorization", signed.authorization());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return system.send(request.build());
    }
}
