package samspil.directory.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.platform.json.JsonValue;

/**
 * The members of an object of a foreign format, which may be more or less than this system needs. What is absent, null,
 * blank or of another type is nothing.
 */
record JsonFields(Map<String, JsonValue> members) {
    static final JsonFields NONE = new JsonFields(Map.of());

    static JsonFields of(@Nullable JsonValue value) {
        return value instanceof JsonValue.Members(var members) ? new JsonFields(members) : NONE;
    }

    boolean has(String name) {
        return members.containsKey(name) && !(members.get(name) instanceof JsonValue.Nothing);
    }

    /** A text, or a number as text. */
    @Nullable
    String text(String name) {
        return switch (members.get(name)) {
            case JsonValue.Text(var text) when !text.isBlank() -> text.strip();
            case JsonValue.Figure(var figure) -> figure.toString();
            case null, default -> null;
        };
    }

    String text(String name, String otherwise) {
        var text = text(name);
        return text == null ? otherwise : text;
    }

    boolean isTrue(String name) {
        return members.get(name) instanceof JsonValue.Truth(var truth) && truth;
    }

    boolean isFalse(String name) {
        return members.get(name) instanceof JsonValue.Truth(var truth) && !truth;
    }

    JsonFields object(String name) {
        return of(members.get(name));
    }

    /** The objects of a list. */
    List<JsonFields> objects(String name) {
        return elements(name).stream().map(JsonFields::of).toList();
    }

    /** The texts of a list. */
    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var element : elements(name)) {
            if (element instanceof JsonValue.Text(var text) && !text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    private List<JsonValue> elements(String name) {
        return members.get(name) instanceof JsonValue.Elements(var elements) ? elements : List.of();
    }

    /** One step down a JSON Pointer (RFC 6901). */
    static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
