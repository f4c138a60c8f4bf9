package samspil.directory.pages;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samspil.platform.http.Bodies;

/** What a form sent, as {@code application/x-www-form-urlencoded}; of a name given twice the last value counts. */
record FormBody(Map<String, String> fields) {

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
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> fields.put(name, last(value)));
        return new FormBody(fields);
    }

    /** What was typed, without the space around it; line ends as this side writes them. */
    String typed(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /** A whole number that the form carried along. */
    long number(String name) {
        var digits = typed(name);
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : 0;
    }

    private int size() {
        return fields.values().stream().mapToInt(String::length).sum();
    }

    private static String last(Object value) {
        return value instanceof List<?> values && !values.isEmpty()
                ? String.valueOf(values.getLast())
                : String.valueOf(value);
    }
}
