package samspil.checks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/** What the contract says of answers. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    /** What is wrong with an answer that should be of a schema of the contract; formats count. */
    static List<String> faults(String schema, String answer) {
        var all = JSON.createObjectNode();
        all.put("$ref", "#/components/schemas/" + schema);
        all.set("components", contract().get("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(all)
                .validate(
                        answer,
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static ObjectNode contract() {
        try (var text = Files.newBufferedReader(Repository.root().resolve("infrastructure/api/openapi.yaml"))) {
            return JSON.valueToTree(new Yaml().load(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
