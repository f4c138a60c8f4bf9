package samspil.engines.cloudformation;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code Fn::Sub}: a text with {@code ${Name}}, {@code ${Resource.Attribute}} and {@code ${!Literal}}. */
final class Substitution {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]*)}");

    private final References references;
    private final Function<Node, @Nullable Object> resolve;

    Substitution(References references, Function<Node, @Nullable Object> resolve) {
        this.references = references;
        this.resolve = resolve;
    }

    /** The text with its variables filled, from the argument's own map first. */
    String of(Node argument) {
        var parts = argument.items();
        if (parts.isEmpty() || parts.size() > 2) {
            throw argument.error("a text, or a text and a map, is expected");
        }
        var own = parts.size() == 2 ? parts.get(1) : new Node(argument.place(), null);
        return VARIABLE.matcher(parts.getFirst().text())
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).isEmpty()
                                ? value(argument, own, found.group(2).strip())
                                : "${" + found.group(2) + "}"));
    }

    private String value(Node argument, Node own, String name) {
        Optional<Node> local = own.find(name);
        var value = local.isPresent() ? resolve.apply(local.get()) : reference(argument, name);
        return new Node(argument.place() + "${" + name + "}", value).text();
    }

    private Object reference(Node argument, String name) {
        var dot = name.indexOf('.');
        return dot < 0
                ? references.ref(argument, name)
                : references.attribute(argument, name.substring(0, dot), name.substring(dot + 1));
    }
}
