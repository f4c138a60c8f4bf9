package samspil.grants.apply.pages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.net.URI;

/** Answers that are no page. */
final class Onward {
    private Onward() {}

    /** What was done is seen elsewhere. */
    static HttpResponse<?> to(String address) {
        return HttpResponse.seeOther(URI.create(address)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
