package samspil.engines.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.engines.cloudformation.Node;

/**
 * A rule of the default event bus.
 *
 * @param logicalId SAM's name for it: the function's logical id and the event's name
 * @param wanted texts by the JSON Pointer of the place where one of them has to stand
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html">Event patterns</a>
 */
public record EventRule(String logicalId, Map<String, Set<String>> wanted) {

    /** The rule of a pattern, which names values in full; no other way of matching is known here. */
    static EventRule of(String logicalId, Node pattern) {
        return new EventRule(logicalId, leaves("", pattern).collect(Collectors.toMap(Leaf::pointer, Leaf::texts)));
    }

    private record Leaf(String pointer, Set<String> texts) {}

    private static Stream<Leaf> leaves(String pointer, Node pattern) {
        return pattern.value() instanceof Map
                ? pattern.entries().entrySet().stream()
                        .flatMap(each -> leaves(pointer + "/" + escaped(each.getKey()), each.getValue()))
                : Stream.of(new Leaf(pointer, Set.copyOf(pattern.texts())));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Whether an event is of those the rule wants; of a list in the event one match is enough. */
    public boolean matches(JsonNode event) {
        return wanted.entrySet().stream().allMatch(each -> stands(event.at(each.getKey()), each.getValue()));
    }

    private static boolean stands(JsonNode value, Set<String> texts) {
        return value.isArray()
                ? value.valueStream().anyMatch(each -> texts.contains(each.asText()))
                : value.isValueNode() && texts.contains(value.asText());
    }
}
