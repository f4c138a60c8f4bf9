package samspil.engines.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Resource;

/** Reads what {@code AWS::Serverless::Api} says beside its routes. */
final class ApiSettings {
    private static final Set<String> PARTS = Set.of("StatusCode", "ResponseParameters", "ResponseTemplates");

    private ApiSettings() {}

    /** The settings of an API. */
    static Api of(Resource resource) {
        Node properties = resource.properties();
        return new Api(
                properties.get("StageName").text(),
                properties.find("BinaryMediaTypes").map(ApiSettings::mediaTypes).orElse(List.of()),
                number(properties, "MinimumCompressionSize"),
                properties.find("GatewayResponses").map(ApiSettings::responses).orElse(Map.of()));
    }

    /** SAM takes a slash as {@code ~1} too. */
    private static List<String> mediaTypes(Node types) {
        return types.texts().stream().map(type -> type.replace("~1", "/")).toList();
    }

    private static Map<String, GatewayResponse> responses(Node all) {
        Map<String, GatewayResponse> responses = new LinkedHashMap<>();
        all.entries().forEach((type, response) -> responses.put(type, response(type, response)));
        return responses;
    }

    private static GatewayResponse response(String type, Node response) {
        only(PARTS, response);
        Map<String, String> headers = new LinkedHashMap<>();
        response.find("ResponseParameters").ifPresent(parameters -> {
            only(Set.of("Headers"), parameters);
            parameters.get("Headers").entries().forEach((name, value) -> headers.put(name, literal(value)));
        });
        String body = response.find("ResponseTemplates").map(ApiSettings::body).orElse("");
        return new GatewayResponse(type, number(response, "StatusCode"), headers, body);
    }

    private static String body(Node templates) {
        if (templates.entries().size() != 1 || templates.find("application/json").isEmpty()) {
            throw templates.error("one template, for application/json, is expected");
        }
        return templates.get("application/json").text();
    }

    private static String literal(Node value) {
        String text = value.text();
        if (!text.matches("'.*'")) {
            throw value.error("a literal in single quotes is expected");
        }
        return text.substring(1, text.length() - 1);
    }

    private static OptionalInt number(Node node, String key) {
        return node.find(key).map(each -> OptionalInt.of(each.number())).orElse(OptionalInt.empty());
    }

    private static void only(Set<String> known, Node node) {
        node.entries().entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .forEach(entry -> {
                    throw entry.getValue().error("the property is not known here");
                });
    }
}
