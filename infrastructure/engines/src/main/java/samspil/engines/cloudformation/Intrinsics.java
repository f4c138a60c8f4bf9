package samspil.engines.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Resolves the intrinsic functions of a template; one that is not known here is an error. */
final class Intrinsics {
    private final References references;
    private final Conditions conditions;
    private final Node mappings;
    private final UnaryOperator<Node> include;
    private final Substitution substitution;

    /** For a document, its parameters and resources by name, and what {@code AWS::Include} reads. */
    Intrinsics(
            Node document, Map<String, Object> parameters, Map<String, Node> resources, UnaryOperator<Node> include) {
        this.references = new References(parameters, resources, Sections.globals(document), this::resolve);
        this.conditions = new Conditions(Sections.of(document, "Conditions"), this::resolve);
        this.mappings = Sections.of(document, "Mappings");
        this.include = include;
        this.substitution = new Substitution(references, this::resolve);
    }

    /** The template's conditions. */
    Conditions conditions() {
        return conditions;
    }

    /** The physical name of a resource. */
    String nameOf(String logicalId) {
        return references.physicalName(logicalId);
    }

    /** The ARN of a resource, empty where its type has none. */
    String arnOf(String logicalId) {
        return references.arn(logicalId).orElse("");
    }

    /** The value with every function in it applied. */
    @Nullable
    Object resolve(Node node) {
        return switch (node.value()) {
            case Map<?, ?> map -> map.keySet().stream().anyMatch(Intrinsics::isFunction) ? apply(node) : each(node);
            case List<?> list -> items(node);
            case null, default -> node.value();
        };
    }

    private static boolean isFunction(@Nullable Object key) {
        return key instanceof String text && (text.equals("Ref") || text.startsWith("Fn::"));
    }

    private Map<String, @Nullable Object> each(Node node) {
        var resolved = new LinkedHashMap<String, @Nullable Object>();
        node.entries().forEach((key, value) -> resolved.put(key, resolve(value)));
        resolved.values().removeIf(Pseudo.NO_VALUE::equals);
        return resolved;
    }

    private List<@Nullable Object> items(Node node) {
        var resolved = new ArrayList<@Nullable Object>();
        node.items().forEach(item -> resolved.add(resolve(item)));
        resolved.removeIf(Pseudo.NO_VALUE::equals);
        return resolved;
    }

    private @Nullable Object apply(Node node) {
        if (node.map().size() != 1) {
            throw node.error("a function stands alone in its map");
        }
        var function = node.entries().entrySet().iterator().next();
        var argument = function.getValue();
        return switch (function.getKey()) {
            case "Ref" -> references.ref(node, argument.text());
            case "Fn::GetAtt" -> attribute(node, argument);
            case "Fn::Sub" -> substitution.of(argument);
            case "Fn::Join" -> join(argument);
            case "Fn::If" -> choose(argument);
            case "Fn::FindInMap" -> find(argument);
            case "Fn::Transform" -> resolve(include.apply(new Node(argument.place(), each(argument))));
            default -> throw node.error("the function " + function.getKey() + " is not known here");
        };
    }

    private String attribute(Node at, Node argument) {
        var path = argument.value() instanceof String text ? List.of(text.split("\\.", 2)) : argument.texts();
        if (path.size() != 2) {
            throw at.error("a resource and an attribute are expected");
        }
        return references.attribute(at, path.get(0), path.get(1));
    }

    private String join(Node argument) {
        var parts = arguments(argument, 2);
        var texts = new Node(argument.place(), resolve(parts.get(1))).texts();
        return String.join(parts.get(0).text(), texts);
    }

    private @Nullable Object choose(Node argument) {
        var parts = arguments(argument, 3);
        return resolve(parts.get(conditions.holds(parts.get(0)) ? 1 : 2));
    }

    private @Nullable Object find(Node argument) {
        var keys = arguments(argument, 3).stream()
                .map(each -> String.valueOf(resolve(each)))
                .toList();
        return mappings.get(keys.get(0)).get(keys.get(1)).get(keys.get(2)).value();
    }

    private static List<Node> arguments(Node list, int count) {
        if (list.items().size() != count) {
            throw list.error(count + " arguments are expected");
        }
        return list.items();
    }
}
