package samspil.local.bootstrap;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The types with which a class fills a generic interface, through all its supertypes. */
final class TypeArguments {
    private TypeArguments() {}

    /** The arguments in the interface's order; {@code Object} where the class leaves one open. */
    static List<Type> of(Class<?> type, Class<?> generic) {
        return find(type, Map.of(), generic).findFirst().orElseThrow();
    }

    private static Stream<List<Type>> find(Class<?> type, Map<Type, Type> bound, Class<?> generic) {
        if (type == generic) {
            return Stream.of(Arrays.stream(type.getTypeParameters())
                    .<Type>map(each -> bound.getOrDefault(each, Object.class))
                    .toList());
        }
        return supertypes(type)
                .filter(each -> generic.isAssignableFrom(raw(each)))
                .flatMap(each -> find(raw(each), bind(each, bound), generic));
    }

    private static Stream<Type> supertypes(Class<?> type) {
        return Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType filled ? filled.getRawType() : type);
    }

    private static Map<Type, Type> bind(Type supertype, Map<Type, Type> bound) {
        Map<Type, Type> binding = new HashMap<>();
        if (supertype instanceof ParameterizedType filled) {
            TypeVariable<?>[] names = raw(supertype).getTypeParameters();
            for (int i = 0; i < names.length; i++) {
                Type value = filled.getActualTypeArguments()[i];
                binding.put(names[i], bound.getOrDefault(value, value));
            }
        }
        return binding;
    }
}
