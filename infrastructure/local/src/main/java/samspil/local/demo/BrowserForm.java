package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A form with one file, as a browser sends it.
 *
 * @param fields that stand before the file, by their names
 */
record BrowserForm(JsonNode fields, Path file) {
    private static final String BOUNDARY = "demo-paper";

    private static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    /** Sends it; throws where it is not taken. */
    void send(HttpClient http, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", MEDIA_TYPE)
                .POST(body())
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException("the upload of " + file.getFileName() + " answered " + answer.statusCode());
        }
    }

    private BodyPublisher body() throws FileNotFoundException {
        String before = fields.properties().stream()
                .map(field -> part(field.getKey(), field.getValue().asText() + "\r\n"))
                .collect(Collectors.joining());
        return BodyPublishers.concat(
                BodyPublishers.ofString(before + part("file\"; filename=\"paper.pdf", "")),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }
}
