package samspil.platform.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.kernel.InvalidValue;
import samspil.kernel.Violation;

/** Makes records of JSON values and remembers every place where that failed. */
final class RecordBinder {
    private final List<Violation> violations = new ArrayList<>();

    <T> Parsed<T> bind(JsonValue value, Class<T> type) {
        var bound = value(value, type, "");
        return bound == null || !violations.isEmpty()
                ? new Parsed.Refused<>(violations)
                : new Parsed.Value<>(type.cast(bound));
    }

    private @Nullable Object value(JsonValue value, Type type, String pointer) {
        return switch (type) {
            case ParameterizedType generic -> container(value, generic, pointer);
            case Class<?> plain when plain == JsonValue.class -> value;
            case Class<?> plain when plain.isRecord() -> record(value, plain, pointer);
            case Class<?> sealed when Variants.isKnown(sealed) -> variant(value, sealed, pointer);
            case Class<?> plain -> scalar(value, plain, pointer);
            default -> throw new IllegalArgumentException("no JSON form: " + type);
        };
    }

    private @Nullable Object scalar(JsonValue value, Class<?> type, String pointer) {
        try {
            return Scalars.read(value, type);
        } catch (InvalidValue e) {
            return refuse(e.violation().below(pointer));
        }
    }

    private @Nullable Object container(JsonValue value, ParameterizedType type, String pointer) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Map.class) {
            return map(value, arguments, pointer);
        }
        var list = list(value, arguments[0], pointer);
        return list == null || raw == List.class ? list : distinct(list, pointer);
    }

    private @Nullable List<Object> list(JsonValue value, Type type, String pointer) {
        if (!(value instanceof JsonValue.Elements(var elements))) {
            refuse(new Violation(pointer, "type.list"));
            return null;
        }
        var list = new ArrayList<Object>();
        for (int i = 0; i < elements.size(); i++) {
            var bound = value(elements.get(i), type, pointer + "/" + i);
            if (bound != null) {
                list.add(bound);
            }
        }
        return List.copyOf(list);
    }

    private Set<Object> distinct(List<Object> list, String pointer) {
        var set = new LinkedHashSet<>(list);
        if (set.size() < list.size()) {
            refuse(new Violation(pointer, "list.repeats"));
        }
        return set;
    }

    private @Nullable Object map(JsonValue value, Type[] types, String pointer) {
        if (!(value instanceof JsonValue.Members(var members))) {
            return refuse(new Violation(pointer, "type.object"));
        }
        var map = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            var key = value(new JsonValue.Text(name), types[0], Pointer.below(pointer, name));
            var bound = value(member, types[1], Pointer.below(pointer, name));
            if (key != null && bound != null) {
                map.put(key, bound);
            }
        });
        return map;
    }

    private @Nullable Object record(JsonValue value, Class<?> type, String pointer) {
        var shape = Shape.of(type);
        if (shape.isBare()) {
            int before = violations.size();
            var only = value(value, shape.parts().getFirst().type(), pointer);
            return violations.size() > before ? null : construct(shape, new @Nullable Object[] {only}, pointer);
        }
        if (!(value instanceof JsonValue.Members(var members))) {
            return refuse(new Violation(pointer, "type.object"));
        }
        return members(members, shape, pointer);
    }

    private @Nullable Object variant(JsonValue value, Class<?> sealed, String pointer) {
        if (!(value instanceof JsonValue.Members(var members))) {
            return refuse(new Violation(pointer, "type.object"));
        }
        var at = Pointer.below(pointer, Variants.KIND);
        if (!(members.get(Variants.KIND) instanceof JsonValue.Text(var kind))) {
            return refuse(new Violation(at, "field.required"));
        }
        var type = Variants.of(sealed).types().get(kind);
        return type == null ? refuse(new Violation(at, "choice.unknown")) : members(members, Shape.of(type), pointer);
    }

    private @Nullable Object members(Map<String, JsonValue> members, Shape shape, String pointer) {
        int before = violations.size();
        var arguments = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = component(members, shape.parts().get(i), pointer);
        }
        members.keySet().stream()
                .filter(name -> !shape.names().contains(name))
                .forEach(name -> refuse(new Violation(Pointer.below(pointer, name), "field.unknown")));
        return violations.size() > before ? null : construct(shape, arguments, pointer);
    }

    private @Nullable Object component(Map<String, JsonValue> members, Shape.Part part, String pointer) {
        var value = members.get(part.name());
        if (value != null) {
            return value(value, part.type(), Pointer.below(pointer, part.name()));
        }
        return switch (part.absent()) {
            case NULL -> null;
            case LIST -> List.of();
            case SET -> Set.of();
            case MAP -> Map.of();
            case REQUIRED -> refuse(new Violation(Pointer.below(pointer, part.name()), "field.required"));
        };
    }

    private @Nullable Object construct(Shape shape, @Nullable Object[] arguments, String pointer) {
        try {
            return shape.constructor().newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                return refuse(invalid.violation().below(pointer));
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object refuse(Violation violation) {
        violations.add(violation);
        return null;
    }
}
