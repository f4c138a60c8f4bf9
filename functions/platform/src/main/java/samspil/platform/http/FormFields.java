package samspil.platform.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form sent, as {@code application/x-www-form-urlencoded}, every value of each name. */
public record FormFields(Map<String, List<String>> values) {
    /** Of a form that nobody has sent yet. */
    public static final FormFields EMPTY = new FormFields(Map.of());

    /** Empty where there is none, it is no form at all, or larger than anything here can need. */
    public static Optional<FormFields> of(HttpRequest<?> request) {
        return of(request, Bodies.LARGEST);
    }

    /** The same of a form that may be so large, in characters. */
    public static Optional<FormFields> of(HttpRequest<?> request, int largest) {
        try {
            return request.getBody(Argument.mapOf(String.class, Object.class))
                    .map(FormFields::of)
                    .filter(form -> form.size() <= largest);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As a framework hands them on: a text, or a list of texts, by name. */
    public static FormFields of(Map<String, ?> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, value) -> values.put(name, texts(value)));
        return new FormFields(values);
    }

    /** What was typed, without the space around it; of a name given twice the last counts, and an empty text is absent. */
    public String typed(String name) {
        var found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getLast().replace("\r\n", "\n").strip();
    }

    /** The fields; of a name given twice the last value counts. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        values.forEach((name, all) -> fields.put(name, all.isEmpty() ? "" : all.getLast()));
        return fields;
    }

    /** Every value of a name, such as those of boxes that were ticked. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** A whole number that the form carried along; zero where there is none. */
    public long number(String name) {
        var digits = typed(name);
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : 0;
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
