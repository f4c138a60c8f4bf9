package samspil.platform.json;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Merge Patch (RFC 7396): a document that says only what should be other; null takes a member away. */
public final class MergePatch {

    private MergePatch() {}

    /** The target as the patch wants it; neither is changed. */
    public static JsonValue apply(JsonValue target, JsonValue patch) {
        if (!(patch instanceof JsonValue.Members(var changes))) {
            return patch;
        }
        Map<String, JsonValue> before = target instanceof JsonValue.Members(var members) ? members : Map.of();
        var after = new LinkedHashMap<>(before);
        changes.forEach((name, change) -> put(after, name, change));
        return new JsonValue.Members(after);
    }

    private static void put(Map<String, JsonValue> members, String name, JsonValue change) {
        if (change instanceof JsonValue.Nothing) {
            members.remove(name);
        } else {
            members.put(name, apply(members.getOrDefault(name, new JsonValue.Nothing()), change));
        }
    }
}
