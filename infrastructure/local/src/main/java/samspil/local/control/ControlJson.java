package samspil.local.control;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import samspil.local.http.WebAnswer;

/** Writes answers as JSON: instants and durations in ISO 8601, an empty optional as null. */
final class ControlJson {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(Duration.class, ToStringSerializer.instance)
                    .addSerializer(Optional.class, new OptionalSerializer()));

    private ControlJson() {}

    static WebAnswer ok(Object value) {
        return answer(200, value);
    }

    static WebAnswer refused(int status, String reason) {
        return answer(status, Map.of("error", reason));
    }

    static WebAnswer answer(int status, Object value) {
        try {
            return WebAnswer.text(status, "application/json", JSON.writeValueAsString(value) + "\n")
                    .with("Cache-Control", "no-store");
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** The text field of a JSON object; empty when there is none. */
    static Optional<String> field(byte[] json, String name) {
        try {
            return Optional.ofNullable(JSON.readTree(json).path(name).textValue());
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("rawtypes") // Jackson asks for the raw class
    private static final class OptionalSerializer extends JsonSerializer<Optional> {
        @Override
        public void serialize(Optional value, JsonGenerator out, SerializerProvider all) throws IOException {
            out.writeObject(value.isPresent() ? value.get() : null);
        }
    }
}
