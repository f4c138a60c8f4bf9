package samspil.local.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import samspil.engines.template.Route;
import samspil.local.http.Headers;
import samspil.local.http.Percent;
import samspil.local.http.WebAnswer;

/** Answers routes that an object of a bucket answers. */
final class ObjectAnswers {
    private static final String FROM_S3 = "integration.response.header.";

    private final BucketObjects objects;

    ObjectAnswers(BucketObjects objects) {
        this.objects = objects;
    }

    /** The object; empty when there is none. */
    Optional<WebAnswer> answer(Route route, Route.ObjectOf source, Map<String, String> parameters) {
        return key(source.key(), parameters)
                .flatMap(key -> objects.read(route, source, key))
                .map(object -> new WebAnswer(200, headers(source, object.headers()), object.body()));
    }

    private static Optional<String> key(String pattern, Map<String, String> parameters) {
        String encoded = pattern;
        for (var parameter : parameters.entrySet()) {
            encoded = encoded.replace("{" + parameter.getKey() + "}", parameter.getValue())
                    .replace("{" + parameter.getKey() + "+}", parameter.getValue());
        }
        return Percent.decode(encoded).filter(ObjectAnswers::plain);
    }

    /** A key that a file system could take for another place is no object's. */
    private static boolean plain(String key) {
        return Arrays.stream(key.split("/", -1)).noneMatch(part -> part.isEmpty() || part.matches("\\.+"))
                && key.chars().noneMatch(letter -> letter < ' ' || letter == '\\');
    }

    private static Headers headers(Route.ObjectOf source, Headers stored) {
        Headers headers = Headers.NONE;
        for (var header : source.headers().entrySet()) {
            Optional<String> value = value(header.getValue(), stored);
            headers = value.isPresent() ? headers.with(header.getKey(), value.get()) : headers;
        }
        return headers;
    }

    private static Optional<String> value(String mapping, Headers stored) {
        return mapping.startsWith(FROM_S3)
                ? stored.first(mapping.substring(FROM_S3.length()))
                : Optional.of(mapping.replaceAll("^'|'$", ""));
    }
}
