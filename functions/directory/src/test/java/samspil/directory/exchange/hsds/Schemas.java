package samspil.directory.exchange.hsds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import samspil.platform.json.Json;

/** JSON Schema with formats asserted, as HSDS readers do. */
record Schemas(JsonSchema schema) {

    /** One of our own definitions, in {@code hsds.json}. */
    static Schemas own(String definition) {
        try (var in = Objects.requireNonNull(Schemas.class.getResourceAsStream("hsds.json"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of(text.replaceFirst("\\{", "{\"\\$ref\":\"#/\\$defs/" + definition + "\","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema of a file. */
    static Schemas file(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<ValidationMessage> faults(Map<String, Object> value) {
        return schema.validate(
                Json.write(value),
                InputFormat.JSON,
                run -> run.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static Schemas of(String text) {
        return new Schemas(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text));
    }
}
