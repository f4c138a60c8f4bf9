package samspil.engines.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document and the place where it stands.
 *
 * @param place such as {@code Resources.Directory.Properties.Timeout}
 * @param value a map, list, text, number, truth value or nothing
 */
public record Node(String place, @Nullable Object value) {

    /** The value below a key. */
    public Optional<Node> find(String key) {
        return map().containsKey(key) ? Optional.of(below(key, map().get(key))) : Optional.empty();
    }

    /** The value below a key, which must be there. */
    public Node get(String key) {
        return find(key).orElseThrow(() -> error(key + " is missing"));
    }

    /** The values by key; none where the value itself is absent. */
    public Map<String, Node> entries() {
        var entries = new LinkedHashMap<String, Node>();
        map().forEach((key, each) -> entries.put(key, below(key, each)));
        return entries;
    }

    /** The items of a list; a single value is a list of one. */
    public List<Node> items() {
        var list = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return IntStream.range(0, list.size())
                .mapToObj(at -> new Node(place + "[" + at + "]", list.get(at)))
                .toList();
    }

    /** The items of a list, or the single value, as texts. */
    public List<String> texts() {
        return items().stream().map(Node::text).toList();
    }

    /** A scalar as text. */
    public String text() {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case null, default -> throw error("a text is expected");
        };
    }

    /** A whole number. */
    public int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw error("a whole number is expected");
        }
    }

    /** The map itself. */
    @SuppressWarnings("unchecked") // the loader makes texts of all keys
    public Map<String, @Nullable Object> map() {
        return switch (value) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default -> throw error("a map is expected");
        };
    }

    /** The map itself, in which no value may be null. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        entries().forEach((key, each) -> values.put(key, each.required()));
        return values;
    }

    /** What is wrong here. */
    public TemplateError error(String problem) {
        return TemplateError.at(place, problem);
    }

    private Object required() {
        if (value == null) {
            throw error("a value is expected");
        }
        return value;
    }

    private Node below(String key, @Nullable Object each) {
        return new Node(place.isEmpty() ? key : place + "." + key, each);
    }
}
