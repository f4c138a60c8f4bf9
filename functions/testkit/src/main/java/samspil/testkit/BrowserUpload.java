package samspil.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A form with one file, sent as a browser sends it.
 *
 * @param address where to
 * @param fields that stand before the file
 */
public record BrowserUpload(URI address, Map<String, String> fields) {
    private static final String BOUNDARY = "b0undary";

    /** Sends it with this file; the answer is not followed. */
    public HttpResponse<String> send(byte[] file) throws IOException, InterruptedException {
        var before = fields.entrySet().stream()
                .map(field -> part(field.getKey(), field.getValue()) + "\r\n")
                .collect(Collectors.joining());
        var opening = before + part("file\"; filename=\"a.pdf", "");
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(opening, StandardCharsets.UTF_8),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }
}
