package samspil.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * What a Lambda authorizer answers.
 *
 * @param principal whom it recognised
 * @param context what functions get to know, texts only
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html">
 *     Output from a Lambda authorizer</a>
 */
record AuthorizerAnswer(String principal, AuthorizerPolicy policy, ObjectNode context) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of("principalId", "policyDocument", "context", "usageIdentifierKey");

    /** Empty when API Gateway would not understand it. */
    static Optional<AuthorizerAnswer> read(byte[] answer) {
        try {
            return read(JSON.readTree(answer));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<AuthorizerAnswer> read(JsonNode answer) {
        boolean known = answer.properties().stream().allMatch(field -> KNOWN.contains(field.getKey()));
        if (!known || !answer.path("principalId").isTextual()) {
            return Optional.empty();
        }
        return AuthorizerPolicy.read(answer.path("policyDocument"))
                .flatMap(policy -> texts(answer.path("context"))
                        .map(context ->
                                new AuthorizerAnswer(answer.path("principalId").asText(), policy, context)));
    }

    /** Numbers and truth values become texts; a list, a map or nothing is not allowed. */
    private static Optional<ObjectNode> texts(JsonNode context) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        for (var field : context.properties()) {
            if (!field.getValue().isValueNode() || field.getValue().isNull()) {
                return Optional.empty();
            }
            texts.put(field.getKey(), field.getValue().asText());
        }
        return context.isMissingNode() || context.isObject() ? Optional.of(texts) : Optional.empty();
    }
}
