package samspil.grants.file;

import java.time.Instant;
import java.util.Optional;
import samspil.grants.file.Deciding.Notified;
import samspil.kernel.Violation;

/** When nothing more is to be done, and when what people wrote is to be forgotten. */
record RetentionRules(ApplicationFile file, FileTerms terms, Instant now) {

    Optional<Violation> anonymising() {
        return Wrong.unless(isClosed(), "file.open", "")
                .or(() ->
                        Wrong.unless(!now.isBefore(file.last().at().plus(terms.retention())), "retention.running", ""));
    }

    /** Whether nothing more is to be done. */
    boolean isClosed() {
        return switch (file.state()) {
            case APPROVED -> !file.award().unused().isPositive();
            case NOTIFIED, UPHELD -> !file.award().amount().isPositive() && isFinal();
            default -> FileState.OVER.contains(file.state());
        };
    }

    private boolean isFinal() {
        var until = file.last(Notified.class).orElseThrow().appealUntil();
        return until == null || now.isAfter(until);
    }
}
