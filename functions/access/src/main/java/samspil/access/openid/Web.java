package samspil.access.openid;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the provider over HTTP: no redirects, not for long, not for much. */
final class Web {
    private static final Logger LOG = LoggerFactory.getLogger(Web.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LARGEST = 256 * 1024L;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What came with status 200; empty for all else. */
    Optional<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** The same of a form sent by POST. */
    Optional<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Optional<String> send(HttpRequest.Builder request) {
        var asked = request.timeout(PATIENCE).build();
        try {
            var answer = http.send(asked, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST));
            if (answer.statusCode() != 200) {
                LOG.warn("{} answered {}", asked.uri().getPath(), answer.statusCode());
            }
            return Optional.of(answer.body()).filter(_ -> answer.statusCode() == 200);
        } catch (IOException e) {
            LOG.warn(
                    "{} did not answer: {}", asked.uri().getPath(), e.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
