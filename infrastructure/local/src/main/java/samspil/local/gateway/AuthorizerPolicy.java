package samspil.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import samspil.engines.gate.Permissions;
import samspil.engines.template.Statement;

/** The policy of an authorizer's answer: what is denied is denied, whatever else is allowed. */
record AuthorizerPolicy(Permissions allowed, Permissions denied) {
    private static final String INVOKE = "execute-api:Invoke";
    private static final Set<String> DOCUMENT = Set.of("Version", "Id", "Statement");
    private static final Set<String> STATEMENT = Set.of("Sid", "Effect", "Action", "Resource");
    private static final Set<String> EFFECTS = Set.of("Allow", "Deny");

    /** Empty when it is malformed, or says more than effects, actions and resources. */
    static Optional<AuthorizerPolicy> read(JsonNode document) {
        List<JsonNode> statements = items(document.path("Statement")).toList();
        boolean known = only(DOCUMENT, document)
                && !statements.isEmpty()
                && statements.stream().allMatch(AuthorizerPolicy::known);
        return known
                ? Optional.of(new AuthorizerPolicy(with("Allow", statements), with("Deny", statements)))
                : Optional.empty();
    }

    /** Whether the method may be called. */
    boolean allows(String methodArn) {
        return allowed.allow(INVOKE, methodArn) && !denied.allow(INVOKE, methodArn);
    }

    private static boolean known(JsonNode statement) {
        return only(STATEMENT, statement)
                && EFFECTS.contains(statement.path("Effect").asText())
                && texts(statement.path("Action"))
                && texts(statement.path("Resource"));
    }

    private static Permissions with(String effect, List<JsonNode> statements) {
        return new Permissions(statements.stream()
                .filter(each -> each.path("Effect").asText().equals(effect))
                .map(each -> new Statement(list(each.path("Action")), list(each.path("Resource"))))
                .toList());
    }

    private static boolean only(Set<String> known, JsonNode node) {
        return node.isObject() && node.properties().stream().allMatch(field -> known.contains(field.getKey()));
    }

    private static boolean texts(JsonNode node) {
        List<JsonNode> all = items(node).toList();
        return !all.isEmpty() && all.stream().allMatch(JsonNode::isTextual);
    }

    private static List<String> list(JsonNode node) {
        return items(node).map(JsonNode::asText).toList();
    }

    /** A single value is a list of one. */
    private static Stream<JsonNode> items(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : Stream.of(node).filter(each -> !each.isMissingNode());
    }
}
