package samspil.local.login;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samspil.local.http.Percent;
import samspil.local.http.Query;

/** The parameters of a request; none stands twice (RFC 6749, section 3.1), and an empty one is none. */
record Parameters(Map<String, String> values) {

    /** Empty when the encoding is broken or a parameter stands twice. */
    static Optional<Parameters> of(String encoded) {
        return Query.parse(encoded)
                .filter(all -> all.values().stream().allMatch(each -> each.size() == 1))
                .map(all -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    all.forEach((name, each) -> values.put(name, each.getFirst()));
                    values.values().removeIf(String::isEmpty);
                    return new Parameters(values);
                });
    }

    /** Those of a form. */
    static Optional<Parameters> of(byte[] form) {
        return of(new String(form, StandardCharsets.UTF_8));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value, or nothing at all. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean is(String name, String value) {
        return get(name).equals(value);
    }

    /** These, with another value of one of them; an empty value takes it away. */
    Parameters with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        changed.values().removeIf(String::isEmpty);
        return new Parameters(changed);
    }

    /** As they stand in an address. */
    String encoded() {
        return values.entrySet().stream()
                .map(each -> Percent.encode(each.getKey(), "") + "=" + Percent.encode(each.getValue(), ""))
                .collect(Collectors.joining("&"));
    }
}
