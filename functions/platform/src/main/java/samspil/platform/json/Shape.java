package samspil.platform.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What reading and writing must know of a record type; reflection is slow, so it is asked once for each type. */
record Shape(Constructor<?> constructor, List<Part> parts, Set<String> names) {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return found(type);
        }
    };

    /** A component. */
    record Part(String name, Type type, Absent absent, Method accessor) {}

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape found(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            var parts = Arrays.stream(components).map(Shape::part).toList();
            var names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
            return new Shape(Constructors.of(type, components), parts, names);
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
