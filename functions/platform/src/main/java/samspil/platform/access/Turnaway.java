package samspil.platform.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Optional;

/** Turns somebody with a browser away, kindly: to the log-in, or back to what was typed. */
@FunctionalInterface
public interface Turnaway {
    /**
     * The answer; empty where the address is not one of pages.
     *
     * @param identity who asked, where that is known
     */
    Optional<HttpResponse<?>> of(HttpRequest<?> request, Reason reason, Optional<Identity> identity);
}
