package samspil.platform.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Shows a problem to somebody with a browser. */
@FunctionalInterface
public interface ProblemPage {
    /** The page's HTML; empty where the address is not one of pages. */
    Optional<String> of(HttpRequest<?> request, ProblemType type, String correlation);
}
