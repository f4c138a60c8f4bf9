package samspil.directory.pages;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.platform.http.Bodies;

/** What a form sent, as {@code application/x-www-form-urlencoded}, every value of each name. */
record FormBody(Map<String, List<String>> sent) {

    /** Of a form that nobody has sent yet. */
    static final FormBody EMPTY = new FormBody(Map.of());

    /** Empty where there is none, it is no form at all, or larger than anything here can need. */
    static Optional<FormBody> of(HttpRequest<?> request) {
        try {
            return request.getBody(Argument.mapOf(String.class, Object.class))
                    .map(FormBody::of)
                    .filter(form -> form.size() <= Bodies.LARGEST);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static FormBody of(Map<String, Object> sent) {
        var fields = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, value) -> fields.put(name, values(value)));
        return new FormBody(fields);
    }

    /** The fields; of a name given twice the last value counts. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> fields.put(name, values.isEmpty() ? "" : values.getLast()));
        return fields;
    }

    /** Every value of a name, such as those of boxes that were ticked. */
    List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** What was typed, without the space around it; line ends as this side writes them. */
    String typed(String name) {
        return fields().getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** A whole number that the form carried along. */
    long number(String name) {
        var digits = typed(name);
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : 0;
    }

    private int size() {
        return sent.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    private static List<String> values(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }
}
