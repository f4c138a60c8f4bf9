package samspil.grants.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Deciding.Lapsed;
import samspil.grants.scheme.Afterwards;

/**
 * What time alone makes happen to a file next.
 *
 * @param after it happens at any moment after this
 */
public record ByItself(Instant after, FileEvent event) {

    /**
     * Empty where only people do anything.
     *
     * @param now from when on a report that nobody asked for is expected
     */
    public static Optional<ByItself> of(ApplicationFile file, Afterwards terms, Instant now) {
        var forgotten = new Retention(file, Retention.years(terms.keptYears()))
                .until()
                .map(at -> new ByItself(at, new Anonymised()));
        return forgotten.or(() -> wake(file).map(at -> new ByItself(at, event(file, terms, now))));
    }

    /** The earliest moment at which it is worth looking, whatever the scheme's terms are; empty where it never is. */
    public static Optional<Instant> wake(ApplicationFile file) {
        return switch (file.state()) {
            case HEARING -> file.last(HearingBegun.class).map(HearingBegun::until);
            case NOTIFIED, UPHELD -> Optional.of(answered(file));
            case PAID -> Optional.of(file.last().at()).filter(_ -> file.award().isPaid());
            default -> new Retention(file, Duration.ZERO).closed();
        };
    }

    private static Instant answered(ApplicationFile file) {
        return new Retention(file, Duration.ZERO).closed().orElseGet(() -> AnsweringRules.acceptUntil(file));
    }

    private static FileEvent event(ApplicationFile file, Afterwards terms, Instant now) {
        return switch (file.state()) {
            case HEARING -> new HearingEnded(null);
            case PAID -> new ReportFellDue(terms.reporting().due(now));
            default -> new Lapsed();
        };
    }
}
