package samspil.grants.file;

import java.time.Instant;
import java.util.Optional;
import samspil.kernel.Violation;

/** When what people wrote is to be forgotten. */
record RetentionRules(ApplicationFile file, FileTerms terms, Instant now) {

    Optional<Violation> anonymising() {
        var until = new Retention(file, terms.retention()).until();
        return Wrong.unless(until.isPresent(), "file.open", "")
                .or(() -> Wrong.unless(!now.isBefore(until.orElseThrow()), "retention.running", ""));
    }
}
