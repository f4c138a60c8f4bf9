package samspil.engines.gate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The credential scope of an AWS Signature Version 4.
 *
 * @param service such as {@code dynamodb}
 */
record Scope(String accessKey, String service) {
    private static final Pattern HEADER = Pattern.compile("AWS4-HMAC-SHA256 .*Credential=([^,\\s]+).*");
    private static final Pattern QUERY = Pattern.compile("(?:.*&)?X-Amz-Credential=([^&]+).*");

    /** The scope in the authorization header, else in the query of a presigned address. */
    static Optional<Scope> of(Request request) {
        var header = find(HEADER, request.getHeaders().get(HttpHeader.AUTHORIZATION));
        return header.or(() -> find(QUERY, request.getHttpURI().getQuery())
                        .map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8)))
                .flatMap(Scope::parse);
    }

    /** A scope such as {@code AKID/20260101/eu-north-1/s3/aws4_request}. */
    static Optional<Scope> parse(String credential) {
        var parts = credential.split("/", -1);
        return parts.length == 5 ? Optional.of(new Scope(parts[0], parts[3])) : Optional.empty();
    }

    private static Optional<String> find(Pattern pattern, @Nullable String text) {
        return Optional.ofNullable(text)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1));
    }
}
