package samspil.engines.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads and writes the JSON of AWS's protocols. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The document; an empty one where it is no JSON, so that the engine behind says what is wrong. */
    public static JsonNode read(byte[] body) {
        try {
            var document = MAPPER.readTree(body);
            return document == null ? MAPPER.createObjectNode() : document;
        } catch (JsonProcessingException e) {
            return MAPPER.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object of what Jackson knows to write. */
    public static String write(Map<String, ?> fields) {
        return MAPPER.valueToTree(fields).toString();
    }
}
