package samspil.engines.cloudformation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a name refers to: a pseudo parameter, a parameter, or a resource and its attributes. */
final class References {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Set<String> REFERABLE_ATTRIBUTES = Set.of("Alias", "Version", "Stage");

    private final Map<String, Object> parameters;
    private final Map<String, Node> resources;
    private final Node globals;
    private final Function<Node, @Nullable Object> resolve;
    private final Set<String> naming = new HashSet<>();

    References(
            Map<String, Object> parameters,
            Map<String, Node> resources,
            Node globals,
            Function<Node, @Nullable Object> resolve) {
        this.parameters = parameters;
        this.resources = resources;
        this.globals = globals;
        this.resolve = resolve;
    }

    /** What {@code Ref} gives. */
    Object ref(Node at, String name) {
        var dot = name.indexOf('.');
        if (dot > 0 && REFERABLE_ATTRIBUTES.contains(name.substring(dot + 1))) {
            return attribute(at, name.substring(0, dot), name.substring(dot + 1));
        }
        return Optional.ofNullable(Pseudo.VALUES.get(name))
                .or(() -> Optional.ofNullable(parameters.get(name)))
                .orElseGet(() -> expand(name, KnownType.of(resource(at, name)).ref()));
    }

    /** What {@code Fn::GetAtt} gives. */
    String attribute(Node at, String logicalId, String attribute) {
        var pattern = KnownType.of(resource(at, logicalId))
                .attribute(attribute)
                .orElseThrow(() -> at.error(logicalId + " has no attribute " + attribute + " here"));
        return expand(logicalId, pattern);
    }

    /** The ARN, where the type has one. */
    Optional<String> arn(String logicalId) {
        return KnownType.of(declared(logicalId)).attribute("Arn").map(pattern -> expand(logicalId, pattern));
    }

    private Node declared(String logicalId) {
        return resource(new Node("Resources", null), logicalId);
    }

    private Node resource(Node at, String name) {
        return Optional.ofNullable(resources.get(name))
                .orElseThrow(() -> at.error("there is no parameter or resource " + name));
    }

    private String expand(String logicalId, String pattern) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(variable(logicalId, found.group(1))));
    }

    private String variable(String logicalId, String name) {
        if (name.equals("name")) {
            return physicalName(logicalId);
        }
        return name.startsWith("AWS::")
                ? String.valueOf(Pseudo.VALUES.get(name))
                : String.valueOf(resolve.apply(property(logicalId, name)));
    }

    /** A resource's own property, else the one Globals give it. */
    private Node property(String logicalId, String name) {
        var resource = declared(logicalId);
        return resource.find("Properties")
                .flatMap(own -> own.find(name))
                .or(() -> globals.find(name))
                .orElseThrow(() -> resource.error(name + " is missing"));
    }

    /** The name a deployment would give it: the template's own, else one made of the stack and the logical id. */
    String physicalName(String logicalId) {
        var resource = declared(logicalId);
        if (!naming.add(logicalId)) {
            throw resource.error("the name refers to itself");
        }
        try {
            return KnownType.of(resource)
                    .nameProperty()
                    .flatMap(property -> resource.find("Properties").flatMap(all -> all.find(property)))
                    .map(resolve)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .orElse(Pseudo.STACK + "-" + logicalId.toLowerCase(Locale.ROOT));
        } finally {
            naming.remove(logicalId);
        }
    }
}
