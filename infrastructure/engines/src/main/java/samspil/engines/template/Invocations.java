package samspil.engines.template;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import samspil.engines.cloudformation.Node;

/**
 * Reads the addresses by which API Gateway invokes functions.
 *
 * @param functions logical ids by ARN
 */
record Invocations(Map<String, String> functions) {
    private static final Pattern INVOKE =
            Pattern.compile("arn:aws:apigateway:[^:]+:lambda:path/2015-03-31/functions/(arn:[^/]+)/invocations");

    /** The logical id of the function that is invoked; the ARN may end with an alias. */
    String function(Node uri) {
        var call = INVOKE.matcher(uri.text());
        return Optional.of(call)
                .filter(it -> it.matches())
                .flatMap(it -> named(it.group(1)))
                .orElseThrow(() -> uri.error("does not invoke a function of this template"));
    }

    private Optional<String> named(String arn) {
        return functions.entrySet().stream()
                .filter(each -> (arn + ":").startsWith(each.getKey() + ":"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
