package samspil.platform.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a sealed interface that are told apart {@link ByKind}, by their names. */
record Variants(Map<String, Class<?>> types) {
    /** The member that names the record. */
    static final String KIND = "kind";

    private static final ClassValue<Variants> ALL = new ClassValue<>() {
        @Override
        protected Variants computeValue(Class<?> sealed) {
            return new Variants(
                    records(sealed).collect(Collectors.toUnmodifiableMap(Variants::name, Function.identity())));
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

    /** A part of the interface may be an interface of its own. */
    private static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(each -> each.isRecord() ? Stream.of(each) : records(each));
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
