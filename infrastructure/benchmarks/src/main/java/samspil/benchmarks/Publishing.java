package samspil.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Collectors;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/**
 * How long it takes on a running local system from the moment a PDF is uploaded until everybody can read it.
 *
 * @param api where the system answers
 * @param token of Herlev's administrator
 */
record Publishing(HttpClient http, URI api, String token) {
    private static final String BOUNDARY = "benchmark";
    private static final String DESK = "/v1/herlev/desk/policies";

    /** Logs in at the test log-in. */
    static Publishing at(URI api, URI login) throws IOException, InterruptedException {
        var http = HttpClient.newHttpClient();
        var asked = HttpRequest.newBuilder(login.resolve("/token?person=demo-herlev-administrator"))
                .build();
        var token = member(http.send(asked, BodyHandlers.ofString()).body(), "access_token");
        return new Publishing(http, api, text(token));
    }

    void run(int pages, int pixels) throws IOException, InterruptedException {
        var file = Paper.pdf(pages, pixels);
        var policy = "benchmark-" + UUID.randomUUID().toString().substring(0, 8);
        send(
                DESK,
                "{\"id\":\"" + policy
                        + "\",\"description\":{\"title\":{\"da\":\"M\u00e5ling\"},\"subject\":\"other\"}}");
        var invited = send(DESK + "/" + policy + "/documents", """
                {"fileName": "paper.pdf", "version":
                 {"adoptedBy": "B", "adoptedOn": "2020", "inForceFrom": "2020", "language": "da"}}""");
        upload(member(invited, "form"), file);
        long begin = System.nanoTime();
        var document =
                DESK + "/" + policy + "/documents/" + text(member(Json.write(member(invited, "document")), "id"));
        var stage = "awaited";
        while (stage.equals("awaited")) {
            Thread.sleep(10);
            stage = text(member(send(document, ""), "stage"));
        }
        System.out.printf(
                "%,d pages, %,.1f MB: %s %.2f s after its upload%n",
                pages, file.length / 1e6, stage, (System.nanoTime() - begin) / 1e9);
    }

    private void upload(JsonValue form, byte[] file) throws IOException, InterruptedException {
        var fields = ((JsonValue.Members) member(Json.write(form), "fields"))
                .members().entrySet().stream()
                        .map(field -> part(field.getKey(), text(field.getValue())) + "\r\n")
                        .collect(Collectors.joining());
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(fields + part("file\"; filename=\"paper.pdf", "")),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        var request = HttpRequest.newBuilder(URI.create(text(member(Json.write(form), "address"))))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IOException("the upload answered " + answer.statusCode());
        }
    }

    private String send(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .method(body.isEmpty() ? "GET" : "POST", BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    private static JsonValue member(String json, String name) {
        var members = ((JsonValue.Members) Json.tree(json).orThrow()).members();
        return members.getOrDefault(name, new JsonValue.Nothing());
    }

    private static String text(JsonValue value) {
        return ((JsonValue.Text) value).text();
    }
}
