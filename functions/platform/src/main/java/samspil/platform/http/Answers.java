package samspil.platform.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import samspil.kernel.Violation;
import samspil.platform.json.Json;
import samspil.platform.json.Parsed;

/** The answers that every context gives in the same way. */
public final class Answers {
    private static final String PROBLEM = "application/problem+json";

    private Answers() {}

    /** 200 with a JSON body. */
    public static MutableHttpResponse<String> json(Object body) {
        return json(HttpStatus.OK, body);
    }

    /** Any status with a JSON body. */
    public static MutableHttpResponse<String> json(HttpStatus status, Object body) {
        return text(status, MediaType.APPLICATION_JSON, Json.write(body));
    }

    /** 200 with text of the given media type. */
    public static MutableHttpResponse<String> text(String mediaType, String body) {
        return text(HttpStatus.OK, mediaType, body);
    }

    private static MutableHttpResponse<String> text(HttpStatus status, String mediaType, String body) {
        return HttpResponse.<String>status(status)
                .body(body)
                .header(HttpHeaders.CONTENT_TYPE, mediaType + ";charset=utf-8");
    }

    /** 304 when the caller has this version already, else the answer with its entity tag. */
    public static HttpResponse<?> tagged(
            HttpRequest<?> request, String tag, Supplier<? extends MutableHttpResponse<?>> answer) {
        var quoted = '"' + tag + '"';
        var known = Arrays.stream(request.getHeaders()
                        .get(HttpHeaders.IF_NONE_MATCH, String.class)
                        .orElse("")
                        .split(","))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .anyMatch(each -> each.equals(quoted) || each.equals("*"));
        var response = known ? HttpResponse.notModified() : answer.get();
        return response.header(HttpHeaders.ETAG, quoted);
    }

    /** 400 with every violation, or what is made of the value. */
    public static <T> HttpResponse<?> parsed(
            HttpRequest<?> request, Parsed<T> parsed, Function<T, HttpResponse<?>> answer) {
        return switch (parsed) {
            case Parsed.Value<T>(var value) -> answer.apply(value);
            case Parsed.Refused<T>(var violations) -> problem(request, ProblemType.INVALID, violations);
        };
    }

    /** A problem without fields. */
    public static MutableHttpResponse<String> problem(HttpRequest<?> request, ProblemType type) {
        return problem(request, type, List.of());
    }

    /** A problem in the caller's language. */
    public static MutableHttpResponse<String> problem(
            HttpRequest<?> request, ProblemType type, List<Violation> violations) {
        var problem = Problem.of(type, Readers.language(request), Correlation.of(request), violations);
        return text(type.status(), PROBLEM, Json.write(problem));
    }
}
