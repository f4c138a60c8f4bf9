package samspil.grants.file;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Deciding.Notified;

/**
 * What is expected of an applicant; it follows from the record alone.
 *
 * @param until the last moment; absent where nothing presses
 */
public record Awaited(Kind kind, @Nullable Instant until) {

    /** What they are to do. */
    public enum Kind {
        /** Complete the application, or answer about facts. */
        ANSWER,
        /** Accept the grant or decline it. */
        AWARD,
        /** Report on it. */
        REPORT
    }

    /** Empty where the municipality is next, or nobody. */
    public static Optional<Awaited> of(ApplicationFile file) {
        return switch (file.state()) {
            case RETURNED -> file.last(Returned.class).map(each -> new Awaited(Kind.ANSWER, each.until()));
            case HEARING -> file.last(HearingBegun.class).map(each -> new Awaited(Kind.ANSWER, each.until()));
            case NOTIFIED -> file.last(Notified.class).flatMap(each -> award(file, each.acceptUntil()));
            case UPHELD -> award(file, null);
            case REPORT_DUE -> file.last(ReportFellDue.class).map(each -> new Awaited(Kind.REPORT, each.until()));
            case REPORT_RETURNED -> file.last(ReportReturned.class).map(each -> new Awaited(Kind.REPORT, each.until()));
            default -> Optional.empty();
        };
    }

    /** What was expected before the last event. */
    public static Optional<Awaited> before(ApplicationFile file) {
        return file.number() == 1 ? Optional.empty() : of(file.upTo(file.number() - 1));
    }

    private static Optional<Awaited> award(ApplicationFile file, @Nullable Instant until) {
        return Optional.of(new Awaited(Kind.AWARD, until))
                .filter(_ -> file.award().amount().isPositive());
    }
}
