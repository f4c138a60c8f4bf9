package samspil.platform.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a record's component is when the JSON does not name it. */
enum Absent {
    NULL,
    LIST,
    SET,
    MAP,
    REQUIRED;

    static Absent of(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return NULL;
        }
        var type = component.getGenericType() instanceof ParameterizedType generic ? generic.getRawType() : null;
        if (type == List.class) {
            return LIST;
        }
        if (type == Set.class) {
            return SET;
        }
        return type == Map.class ? MAP : REQUIRED;
    }
}
