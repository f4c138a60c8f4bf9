package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Imports one municipality's file: asks for a place, puts the file there, waits until it is applied. */
final class DemoImport {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Set<String> RESTRICTED = Set.of("host", "content-length");
    private static final String ORDER = """
            {"format":"samspil","dryRun":false,"fileName":"demo.ndjson"}""";

    private final ObjectMapper json = new ObjectMapper();
    private final ApiClient client;
    private final String imports;
    private final Uploads uploads;

    DemoImport(ApiClient client, String municipality, Uploads uploads) {
        this.client = client;
        this.imports = "/v1/" + municipality + "/desk/imports";
        this.uploads = uploads;
    }

    /** Returns when the file is applied. */
    void run(Path file) throws IOException, InterruptedException {
        JsonNode order = json.readTree(client.call(imports, ORDER));
        upload(order, file);
        uploads.rest();
        await(imports + "/" + order.path("id").asText());
    }

    private void upload(JsonNode order, Path file) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(order.path("uploadUrl").asText()))
                .PUT(HttpRequest.BodyPublishers.ofFile(file));
        for (Map.Entry<String, JsonNode> header : order.path("uploadHeaders").properties()) {
            if (!RESTRICTED.contains(header.getKey().toLowerCase(java.util.Locale.ROOT))) {
                request.header(header.getKey(), header.getValue().asText());
            }
        }
        HttpResponse<String> answer = client.plain().send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "the upload of " + file.getFileName() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private void await(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            JsonNode state = json.readTree(client.call(path, ""));
            switch (state.path("state").asText()) {
                case "applied" -> {
                    return;
                }
                case "failed" -> throw new IOException("the import failed: " + state);
                default -> Thread.sleep(PAUSE);
            }
        }
        throw new IOException("the import was not applied within " + LONGEST.toSeconds() + " s");
    }
}
