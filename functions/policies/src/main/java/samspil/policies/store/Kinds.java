package samspil.policies.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * The records of a sealed type, each under its own name: {@code as-version} for {@code AsVersion}.
 *
 * @param types by their names
 */
record Kinds<T>(Map<String, Class<? extends T>> types) {

    /** All that a sealed type permits. */
    static <T> Kinds<T> of(Class<T> sealed) {
        return new Kinds<>(Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<? extends T>>map(type -> type.asSubclass(sealed))
                .collect(Collectors.toUnmodifiableMap(Kinds::name, Function.identity())));
    }

    /** An item with a value: its kind and its JSON under one name. */
    Item write(Item item, String attribute, T value) {
        return item.with(attribute + "Kind", name(value.getClass())).with(attribute, Json.write(value));
    }

    /** The value that was written so. */
    T read(Item item, String attribute) {
        return read(item.text(attribute + "Kind"), item.text(attribute));
    }

    private T read(String kind, String json) {
        var type = types.get(kind);
        if (type == null) {
            throw new IllegalStateException("nothing is of kind " + kind);
        }
        return Json.read(json, type).orThrow();
    }

    /** The name of a record's type. */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
