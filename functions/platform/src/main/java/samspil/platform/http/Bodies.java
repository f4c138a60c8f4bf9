package samspil.platform.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.function.Function;
import samspil.platform.json.Json;

/** The bodies of requests: read strictly, and only up to the size that anything here can need. */
public final class Bodies {
    /** The most bytes a body may have. */
    public static final int LARGEST = 64 * 1024;

    private Bodies() {}

    /** 413 when it is too large, 400 with every violation, or what is made of the value. */
    public static <T> HttpResponse<?> read(
            HttpRequest<?> request, byte[] body, Class<T> type, Function<T, HttpResponse<?>> answer) {
        return read(request, body, LARGEST, type, answer);
    }

    /** The same of a body that may be so large, in bytes. */
    public static <T> HttpResponse<?> read(
            HttpRequest<?> request, byte[] body, int largest, Class<T> type, Function<T, HttpResponse<?>> answer) {
        return body.length > largest
                ? Answers.problem(request, ProblemType.TOO_LARGE)
                : Answers.parsed(request, Json.read(body, type), answer);
    }
}
