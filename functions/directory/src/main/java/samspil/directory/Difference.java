package samspil.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samspil.platform.json.JsonValue;
import samspil.platform.json.Pointer;

/**
 * One field that would change. Lists are one field, as a merge patch replaces them whole.
 *
 * @param pointer JSON Pointer to the field
 * @param live as it stands; absent where it is not there
 * @param suggested as it would be; absent where it would go away
 * @param conflict whether somebody else changed it since the suggestion was made
 */
public record Difference(
        String pointer, @Nullable JsonValue live, @Nullable JsonValue suggested, boolean conflict) {

    /**
     * Field by field, in the order of the fields.
     *
     * @param base as it was when the suggestion was made
     */
    public static List<Difference> between(JsonValue live, JsonValue suggested, JsonValue base) {
        var found = new ArrayList<Difference>();
        collect("", live, suggested, base, found);
        return List.copyOf(found);
    }

    private static void collect(
            String pointer,
            @Nullable JsonValue live,
            @Nullable JsonValue suggested,
            @Nullable JsonValue base,
            List<Difference> found) {
        if (Objects.equals(live, suggested)) {
            return;
        }
        if (live instanceof JsonValue.Members(var before) && suggested instanceof JsonValue.Members(var after)) {
            Map<String, JsonValue> seen = base == null ? Map.of() : EntryTree.members(base);
            names(before, after)
                    .forEach(name -> collect(
                            Pointer.below(pointer, name), before.get(name), after.get(name), seen.get(name), found));
        } else {
            found.add(new Difference(pointer, live, suggested, !Objects.equals(base, live)));
        }
    }

    private static LinkedHashSet<String> names(Map<String, JsonValue> before, Map<String, JsonValue> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }
}
