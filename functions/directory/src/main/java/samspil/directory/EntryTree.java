package samspil.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samspil.platform.json.Json;
import samspil.platform.json.JsonValue;

/** Entries as the JSON they are stored and shown as. */
final class EntryTree {

    private EntryTree() {}

    static JsonValue.Members of(Entry entry) {
        return (JsonValue.Members) Json.tree(Json.write(entry)).orThrow();
    }

    /** The members of an object; none of anything else. */
    static Map<String, JsonValue> members(JsonValue value) {
        return value instanceof JsonValue.Members(var members) ? members : Map.of();
    }

    /** A member of an object that is there. */
    static JsonValue member(JsonValue value, String name) {
        return members(value).getOrDefault(name, new JsonValue.Nothing());
    }

    /** The elements of a list; none of anything else. */
    static List<JsonValue> elements(JsonValue value) {
        return value instanceof JsonValue.Elements(var elements) ? elements : List.of();
    }

    /** The places in a list of texts where one of these stands. */
    static IntStream places(JsonValue list, List<String> wanted) {
        var elements = elements(list);
        return IntStream.range(0, elements.size())
                .filter(i -> elements.get(i) instanceof JsonValue.Text(var text) && wanted.contains(text));
    }
}
