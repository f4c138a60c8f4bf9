package samspil.engines.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Resource;

/** Inline IAM policies. Whatever would allow or deny in another way than action and resource is an error. */
final class Policies {
    private static final Set<String> DOCUMENT = Set.of("Version", "Id", "Statement");
    private static final Set<String> STATEMENT = Set.of("Sid", "Effect", "Action", "Resource");

    private Policies() {}

    /** The statements of a function's policies. */
    static List<Statement> of(Node policies) {
        return policies.items().stream().flatMap(Policies::document).toList();
    }

    /** The statements of a role's inline policies. */
    static List<Statement> ofRole(Resource role) {
        return role.properties().find("Policies").stream()
                .flatMap(policies -> policies.items().stream())
                .flatMap(policy -> document(policy.get("PolicyDocument")))
                .toList();
    }

    private static Stream<Statement> document(Node policy) {
        if (!(policy.value() instanceof Map)) {
            throw policy.error("a managed policy is not known here, write its statements");
        }
        if (policy.find("Statement").isEmpty()) {
            throw policy.error("a SAM policy template is not known here, write its statements");
        }
        only(policy, DOCUMENT);
        return policy.get("Statement").items().stream().map(Policies::statement);
    }

    private static Statement statement(Node statement) {
        only(statement, STATEMENT);
        if (!statement.get("Effect").text().equals("Allow")) {
            throw statement.error("only the effect Allow is known here");
        }
        return new Statement(
                statement.get("Action").texts(), statement.get("Resource").texts());
    }

    private static void only(Node node, Set<String> known) {
        node.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.error("is not known of a policy here");
            }
        });
    }
}
