package samspil.engines.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conditions of a template. */
final class Conditions {
    private final Node declared;
    private final Function<Node, @Nullable Object> resolve;

    Conditions(Node declared, Function<Node, @Nullable Object> resolve) {
        this.declared = declared;
        this.resolve = resolve;
    }

    /** Whether the condition of this name holds. */
    boolean holds(Node name) {
        return evaluate(
                declared.find(name.text()).orElseThrow(() -> name.error("there is no condition " + name.text())));
    }

    /** Evaluates every condition, so that an error in one that nothing uses is found too. */
    void evaluateAll() {
        declared.entries().values().forEach(this::evaluate);
    }

    private boolean evaluate(Node expression) {
        var function = only(expression);
        return switch (function.getKey()) {
            case "Fn::Equals" -> equal(function.getValue());
            case "Fn::Not" -> !evaluate(operands(function.getValue(), 1).getFirst());
            case "Fn::And" -> function.getValue().items().stream().allMatch(this::evaluate);
            case "Fn::Or" -> function.getValue().items().stream().anyMatch(this::evaluate);
            case "Condition" -> holds(function.getValue());
            default -> throw expression.error(function.getKey() + " is not known of a condition");
        };
    }

    private boolean equal(Node pair) {
        var both = operands(pair, 2).stream().map(resolve).map(String::valueOf).toList();
        return Objects.equals(both.get(0), both.get(1));
    }

    private static Map.Entry<String, Node> only(Node expression) {
        if (expression.map().size() != 1) {
            throw expression.error("one function is expected");
        }
        return expression.entries().entrySet().iterator().next();
    }

    private static List<Node> operands(Node list, int count) {
        if (list.items().size() != count) {
            throw list.error(count + " operands are expected");
        }
        return list.items();
    }
}
