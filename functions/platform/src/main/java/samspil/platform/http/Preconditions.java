package samspil.platform.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** {@code If-Match}: a writer says which version it saw (RFC 9110, section 13.1.1). */
public final class Preconditions {
    private static final Pattern VERSION = Pattern.compile("\"([1-9][0-9]{0,15})\"");

    private Preconditions() {}

    /** 428 without the header, 412 with one that can't be ours, else what is made of the version. */
    public static HttpResponse<?> ifMatch(HttpRequest<?> request, LongFunction<HttpResponse<?>> answer) {
        var header = request.getHeaders().get(HttpHeaders.IF_MATCH, String.class);
        if (header.isEmpty()) {
            return Answers.problem(request, ProblemType.PRECONDITION);
        }
        var version = VERSION.matcher(header.get().strip());
        return version.matches()
                ? answer.apply(Long.parseLong(version.group(1)))
                : Answers.problem(request, ProblemType.STALE);
    }
}
