package samspil.access.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What API Gateway tells an authorizer of a request ({@code REQUEST}, payload version 1). */
record AuthorizerRequest(Map<String, Object> event) {
    private static final Pattern MACHINES = Pattern.compile("/(v1|hsds)(/.*)?");

    /** Whether the address is one of the JSON API's. */
    boolean isForMachines() {
        return MACHINES.matcher(String.valueOf(event.get("path"))).matches();
    }

    /** A header, in any case; of several with one name all values, parted as in one. */
    Optional<String> header(String name) {
        return values("multiValueHeaders", name).or(() -> values("headers", name));
    }

    private Optional<String> values(String member, String name) {
        return event.get(member) instanceof Map<?, ?> headers
                ? headers.entrySet().stream()
                        .filter(each -> name.equalsIgnoreCase(String.valueOf(each.getKey())))
                        .flatMap(each -> texts(each.getValue()))
                        .reduce((one, other) -> one + ";" + other)
                : Optional.empty();
    }

    private static Stream<String> texts(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(String.valueOf(value));
    }
}
