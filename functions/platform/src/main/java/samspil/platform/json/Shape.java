package samspil.platform.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reading and writing must know of a record type; reflection is slow, so it is asked once for each type.
 *
 * @param names all that may stand in the object
 * @param kind what it is called among others of its interface; empty where it is told apart by nothing
 */
record Shape(Constructor<?> constructor, List<Part> parts, Set<String> names, Optional<String> kind) {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return found(type);
        }
    };

    /** A component. */
    record Part(String name, Type type, Absent absent, Method accessor) {}

    /** Whether the record stands as its only component. */
    boolean isBare() {
        return parts.size() == 1 && kind.isEmpty();
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape found(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var parts = Arrays.stream(components).map(Shape::part).toList();
            var kind = Variants.kind(type);
            var names = Stream.concat(
                            parts.stream().map(Part::name), kind.stream().map(_ -> Variants.KIND))
                    .collect(Collectors.toUnmodifiableSet());
            return new Shape(Constructors.of(type, components), parts, names, kind);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part part(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Part(component.getName(), component.getGenericType(), Absent.of(component), accessor);
    }
}
