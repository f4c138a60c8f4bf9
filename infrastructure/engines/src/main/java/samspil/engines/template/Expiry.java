package samspil.engines.template;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.engines.cloudformation.Node;

/**
 * How long objects of a bucket live, by a rule of its {@code LifecycleConfiguration}.
 *
 * @param prefix of the keys it concerns, empty for all
 */
public record Expiry(String prefix, int days) {

    /** Whether an object has lived long enough; S3 counts on to the next midnight, UTC. */
    public boolean isOver(Instant lastModified, Instant now) {
        var end = lastModified.plus(Duration.ofDays(days + 1L)).truncatedTo(ChronoUnit.DAYS);
        return !now.isBefore(end);
    }

    /** The rules of a bucket that are enabled and let whole objects expire. */
    static List<Expiry> of(Node bucket) {
        return bucket.find("LifecycleConfiguration").stream()
                .flatMap(configuration -> configuration.get("Rules").items().stream())
                .filter(rule -> rule.get("Status").text().equals("Enabled"))
                .flatMap(Expiry::ofRule)
                .toList();
    }

    private static Stream<Expiry> ofRule(Node rule) {
        var prefix = rule.find("Prefix").map(Node::text).orElse("");
        Optional<Node> days = rule.find("ExpirationInDays");
        return days.map(Node::number).map(number -> new Expiry(prefix, number)).stream();
    }
}
