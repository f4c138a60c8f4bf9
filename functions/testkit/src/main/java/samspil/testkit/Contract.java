package samspil.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import samspil.engines.template.Route;
import samspil.engines.template.Router;

/** What {@code openapi.yaml} says of answers: which statuses a route gives, of which media types, of which shape. */
public final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode document;
    private final Router router;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.router = new Router(routes(document.get("paths")).toList());
    }

    /** The project's own, read once. */
    public static Contract shipped() {
        return Shipped.CONTRACT;
    }

    private static final class Shipped {
        static final Contract CONTRACT = read();

        private static Contract read() {
            var file = ProjectTemplate.path().resolveSibling("infrastructure/api/openapi.yaml");
            try (var text = Files.newBufferedReader(file)) {
                return new Contract(JSON.valueToTree(new Yaml().load(text)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Stream<Route> routes(JsonNode paths) {
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> route(operation.getKey(), path.getKey())));
    }

    private static Route route(String method, String path) {
        var fixed = new Route.Fixed(200, Map.of());
        return new Route(method.toUpperCase(Locale.ROOT), path, path, new Route.Open(), fixed);
    }

    /**
     * What is wrong with an answer. Nothing where there is no such route, since then the gateway answers, and nothing of
     * a failure of ours, which may come anywhere.
     *
     * @param path may have a query
     */
    public List<String> faults(String method, String path, FunctionHandler.Answer answer) {
        return router.find(method, path.split("\\?", 2)[0])
                .filter(_ -> answer.status() < 500)
                .map(found -> responses(found.route()))
                .map(responses -> faults(responses, answer))
                .orElse(List.of());
    }

    /** What is wrong with JSON that should be of a schema with a name; formats count. */
    public List<String> faults(String schema, String json) {
        return faults(JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema), json);
    }

    private JsonNode responses(Route route) {
        return document.get("paths")
                .get(route.path())
                .get(route.method().toLowerCase(Locale.ROOT))
                .get("responses");
    }

    private List<String> faults(JsonNode responses, FunctionHandler.Answer answer) {
        var response = Optional.ofNullable(responses.get(String.valueOf(answer.status())));
        if (response.isEmpty()) {
            return List.of("the contract knows no answer " + answer.status());
        }
        return answer.body().isEmpty() ? List.of() : faultsOf(content(response.get()), answer);
    }

    private JsonNode content(JsonNode response) {
        var meant =
                response.has("$ref") ? document.at(response.get("$ref").asText().substring(1)) : response;
        return meant.path("content");
    }

    private List<String> faultsOf(JsonNode content, FunctionHandler.Answer answer) {
        var type = answer.headers().getOrDefault("Content-Type", "nothing").split(";", 2)[0];
        if (!content.has(type)) {
            return List.of("the contract knows no " + type + " as an answer " + answer.status());
        }
        return type.endsWith("json") ? faults(content.get(type).path("schema"), answer.body()) : List.of();
    }

    private List<String> faults(JsonNode schema, String json) {
        return schemas
                .computeIfAbsent(schema, this::compiled)
                .validate(
                        json, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode all = JSON.createObjectNode();
        all.set("components", document.get("components"));
        return SCHEMAS.getSchema(schema.isObject() ? all.setAll((ObjectNode) schema) : all);
    }
}
