package samspil.access.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.net.URI;
import java.util.Optional;
import samspil.access.SessionCookie;

/** The two cookies there are, as requests bring and answers give them. */
final class Cookies {
    private Cookies() {}

    /** The value that a request brought. */
    static Optional<String> of(HttpRequest<?> request, SessionCookie cookie) {
        return Optional.of(String.join(";", request.getHeaders().getAll(HttpHeaders.COOKIE)))
                .flatMap(cookie::in);
    }

    /** Sends the browser on, by GET. */
    static MutableHttpResponse<?> onTo(String address) {
        return HttpResponse.seeOther(URI.create(address)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Gives a cookie along. */
    static MutableHttpResponse<?> with(MutableHttpResponse<?> answer, String cookie) {
        return answer.header(HttpHeaders.SET_COOKIE, cookie);
    }
}
