package samspil.checks;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Calls the desk's API as a demo person, with the token that the test log-in gives to programs.
 *
 * @param sub who, such as {@code demo-herlev-administrator}
 */
record Operator(LocalSystem system, String sub) {

    /** The administrator of Herlev. */
    Operator(LocalSystem system) {
        this(system, "demo-herlev-administrator");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(system.at(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return system.send(request.build());
    }

    /** The same of what must not be refused; the answer. */
    String done(String method, String path, String body, String... headers) {
        var answer = send(method, path, body, headers);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + " is answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String token() {
        var address = system.logIn().resolve("/token?person=" + sub);
        var found = java.util.regex.Pattern.compile("\"access_token\" *: *\"([^\"]+)\"")
                .matcher(system.send(HttpRequest.newBuilder(address).build()).body());
        if (!found.find()) {
            throw new IllegalStateException("no token for " + sub);
        }
        return found.group(1);
    }
}
