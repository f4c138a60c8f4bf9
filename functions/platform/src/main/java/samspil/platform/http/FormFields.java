package samspil.platform.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form sent, as {@code application/x-www-form-urlencoded}. */
public record FormFields(Map<String, List<String>> values) {

    /** Empty where there is none, it is no form at all, or larger than anything here can need. */
    public static Optional<FormFields> of(HttpRequest<?> request) {
        try {
            return request.getBody(Argument.mapOf(String.class, Object.class))
                    .map(FormFields::of)
                    .filter(form -> form.size() <= Bodies.LARGEST);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FormFields of(Map<String, Object> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, value) -> values.put(name, texts(value)));
        return new FormFields(values);
    }

    /** What was typed, without the space around it; of a name given twice the last counts, and an empty text is absent. */
    public String typed(String name) {
        var found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getLast().replace("\r\n", "\n").strip();
    }

    /** The same fields without one. */
    public FormFields without(String name) {
        var rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return new FormFields(rest);
    }

    private int size() {
        return values.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
