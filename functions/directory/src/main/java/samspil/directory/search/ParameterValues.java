package samspil.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.Query;
import samspil.kernel.Violation;
import samspil.platform.json.Parsed;

/** The parameters of an address while they are read; collects what is wrong with them. */
final class ParameterValues {
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> parameters;
    private final List<Violation> violations = new ArrayList<>();

    ParameterValues(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** A text, without the spaces around it. */
    Optional<String> text(String name, int longest, String code) {
        return one(name, code, value -> Optional.of(value).filter(text -> text.length() <= longest));
    }

    /** A value that may be given once. */
    <T> Optional<T> one(String name, String code, Function<String, Optional<T>> read) {
        var given = given(name).toList();
        if (given.size() > 1) {
            refuse(name, "list.repeats");
        }
        return given.stream().findFirst().flatMap(value -> read(name, code, value, read));
    }

    /** Values that may be repeated or parted by commas. */
    <T> Set<T> set(String name, String code, Function<String, Optional<T>> read) {
        var given = given(name)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (given.size() > MOST_VALUES) {
            refuse(name, "list.long");
        }
        return given.stream()
                .limit(MOST_VALUES)
                .flatMap(value -> read(name, code, value, read).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The query that was read, unless something was wrong. */
    Parsed<Query> parsed(Query query) {
        return violations.isEmpty()
                ? new Parsed.Value<>(query)
                : new Parsed.Refused<>(violations.stream().distinct().toList());
    }

    private <T> Optional<T> read(String name, String code, String value, Function<String, Optional<T>> read) {
        var found = read.apply(value);
        if (found.isEmpty()) {
            refuse(name, code);
        }
        return found;
    }

    private Stream<String> given(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private void refuse(String name, String code) {
        violations.add(new Violation("/" + name, code));
    }
}
