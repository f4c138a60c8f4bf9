package samspil.directory.exchange;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object under construction; what is absent or an empty list is left out, for no reader here wants null. */
public final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a member unless its value is absent or empty. */
    public JsonObject with(String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> list && list.isEmpty())) {
            members.put(name, value);
        }
        return this;
    }

    /** Adds all members of another object. */
    public JsonObject with(Map<String, Object> others) {
        members.putAll(others);
        return this;
    }

    /** The finished object. */
    public Map<String, Object> map() {
        return Collections.unmodifiableMap(members);
    }
}
