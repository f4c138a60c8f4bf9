package samspil.engines.gate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;

/**
 * What the address of an S3 request names, in path style.
 *
 * @param bucket empty where it names none
 * @param key empty where it names none
 * @param parameters the names in the query
 */
record S3Path(String bucket, String key, Set<String> parameters) {

    static S3Path of(Request request) {
        return of(
                request.getHttpURI().getPath(),
                Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""));
    }

    static S3Path of(String path, String query) {
        var parts = path.substring(1).split("/", 2);
        var names = Stream.of(query.split("&", -1)).map(each -> each.split("=", 2)[0]);
        return new S3Path(
                decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "", names.collect(Collectors.toSet()));
    }

    /** Whether the query has this parameter. */
    boolean asks(String parameter) {
        return parameters.contains(parameter);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
