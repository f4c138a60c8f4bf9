package samspil.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A form with one file, as a browser sends it.
 *
 * @param fields that stand before the file, by their names
 */
record BrowserForm(JsonNode fields, Path file) {
    private static final String BOUNDARY = "demo-paper";

    static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    BodyPublisher body() throws FileNotFoundException {
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
