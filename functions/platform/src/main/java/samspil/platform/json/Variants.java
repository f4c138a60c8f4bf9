package samspil.platform.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The records of a sealed interface that are told apart {@link ByKind}, by their names. */
record Variants(Map<String, Class<?>> types) {
    /** The member that names the record. */
    static final String KIND = "kind";

    private static final ClassValue<Variants> ALL = new ClassValue<>() {
        @Override
        protected Variants computeValue(Class<?> sealed) {
            return new Variants(Arrays.stream(sealed.getPermittedSubclasses())
                    .collect(Collectors.toUnmodifiableMap(Variants::name, Function.identity())));
        }
    };

    static boolean isKnown(Class<?> type) {
        return type.isAnnotationPresent(ByKind.class);
    }

    static Variants of(Class<?> sealed) {
        return ALL.get(sealed);
    }

    /** What a record is called among its kind; empty where it is told apart by nothing. */
    static Optional<String> kind(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Variants::isKnown)
                .findFirst()
                .map(_ -> name(type));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
