package samspil.directory.pages;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import samspil.platform.http.Bodies;

/** What a form sent, as {@code application/x-www-form-urlencoded}; of a name given twice the last value counts. */
record FormBody(Map<String, String> fields) {

    /** Empty where there is none, it is too large or not of that form. */
    static Optional<FormBody> of(HttpRequest<?> request) {
        return request.getBody(byte[].class).flatMap(FormBody::of);
    }

    static Optional<FormBody> of(byte[] body) {
        if (body.length > Bodies.LARGEST) {
            return Optional.empty();
        }
        try {
            var fields = new LinkedHashMap<String, String>();
            Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&"))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> fields.put(decoded(pair[0]), decoded(pair[1])));
            return Optional.of(new FormBody(fields));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
