package samspil.engines.gate;

import java.util.List;
import java.util.regex.Pattern;
import samspil.engines.template.Statement;

/**
 * What a caller may do. Nothing is allowed that no statement allows.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">Evaluation
 *     logic</a>
 */
public final class Permissions {
    private final List<Rule> rules;

    private record Rule(List<Pattern> actions, List<Pattern> resources) {
        boolean allows(String action, String resource) {
            return matches(actions, action) && matches(resources, resource);
        }
    }

    /** The permissions a list of statements gives. */
    public Permissions(List<Statement> statements) {
        this.rules = statements.stream().map(Permissions::rule).toList();
    }

    /**
     * Whether an action on a resource is allowed.
     *
     * @param action such as {@code dynamodb:GetItem}, in any case
     * @param resource an ARN, or {@code *} for an action that has none
     */
    public boolean allow(String action, String resource) {
        return rules.stream().anyMatch(rule -> rule.allows(action, resource));
    }

    private static Rule rule(Statement statement) {
        return new Rule(
                patterns(statement.actions(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                patterns(statement.resources(), Pattern.DOTALL));
    }

    private static List<Pattern> patterns(List<String> wildcards, int flags) {
        return wildcards.stream().map(each -> pattern(each, flags)).toList();
    }

    private static Pattern pattern(String wildcard, int flags) {
        var quoted = Pattern.quote(wildcard).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(quoted, flags);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
