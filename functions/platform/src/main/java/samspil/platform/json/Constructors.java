package samspil.platform.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The canonical constructor of a record, whatever its visibility. */
final class Constructors {
    private Constructors() {}

    static Constructor<?> of(Class<?> type, RecordComponent[] components) throws NoSuchMethodException {
        var parameters = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return constructor;
    }
}
