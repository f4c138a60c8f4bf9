package samspil.platform.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A DynamoDB item in plain words. */
public record Item(Map<String, AttributeValue> attributes) {

    /** An item with only its key. */
    public static Item key(String pk, String sk) {
        return new Item(Map.of()).with("pk", pk).with("sk", sk);
    }

    /** The same item with a text; unchanged where the text is absent. */
    public Item with(String name, @Nullable String text) {
        return text == null ? this : with(name, AttributeValue.fromS(text));
    }

    /** The same item with a whole number. */
    public Item with(String name, long number) {
        return with(name, AttributeValue.fromN(Long.toString(number)));
    }

    /** A text that must be there. */
    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("item without " + name));
    }

    /** A text that may be there. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(attributes.get(name)).map(AttributeValue::s);
    }

    /** A whole number that must be there. */
    public long number(String name) {
        var value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("item without " + name);
        }
        return Long.parseLong(value.n());
    }

    private Item with(String name, AttributeValue value) {
        var more = new HashMap<>(attributes);
        more.put(name, value);
        return new Item(Collections.unmodifiableMap(more));
    }
}
