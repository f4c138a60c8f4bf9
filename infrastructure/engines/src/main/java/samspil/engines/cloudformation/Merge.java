package samspil.engines.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins {@code Globals} with a resource's own properties: maps merge, lists follow each other, the own scalar wins. */
final class Merge {
    private Merge() {}

    static @Nullable Object of(@Nullable Object global, @Nullable Object own) {
        if (global instanceof Map<?, ?> defaults && own instanceof Map<?, ?> values) {
            var merged = new LinkedHashMap<Object, @Nullable Object>(defaults);
            values.forEach((key, value) -> merged.put(key, of(merged.get(key), value)));
            return merged;
        }
        if (global instanceof List<?> defaults && own instanceof List<?> values) {
            return Stream.concat(defaults.stream(), values.stream()).toList();
        }
        return own == null ? global : own;
    }
}
