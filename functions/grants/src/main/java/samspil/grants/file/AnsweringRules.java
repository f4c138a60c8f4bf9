package samspil.grants.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import samspil.grants.file.Answering.Accepted;
import samspil.grants.file.Answering.Appealed;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Deciding.Upheld;
import samspil.kernel.Violation;

/** The guards of what the applicant answers. */
record AnsweringRules(ApplicationFile file, Instant now) {

    Optional<Violation> against(Answering event) {
        return switch (event) {
            case Accepted _ -> awarded().or(this::inTime);
            case Declined _ -> awarded();
            case Appealed _ -> appeal();
        };
    }

    /** Whether the appeal came after its term. */
    static boolean isLate(ApplicationFile file) {
        var until = file.last(Notified.class).orElseThrow().appealUntil();
        return file.record().stream()
                .filter(each -> each.event() instanceof Appealed)
                .anyMatch(each -> until != null && each.at().isAfter(until));
    }

    private Optional<Violation> appeal() {
        var until = file.last(Notified.class).orElseThrow().appealUntil();
        return Wrong.unless(until != null, "appeal.none", "")
                .or(() -> Wrong.unless(file.last(Changed.class).isEmpty(), "appeal.once", ""));
    }

    private Optional<Violation> awarded() {
        return Wrong.unless(file.award().amount().isPositive(), "award.none", "");
    }

    /**
     * The last moment to accept. While an appeal runs nobody can, so where the decision stands its end gives the whole
     * term anew.
     */
    static Instant acceptUntil(ApplicationFile file) {
        var told = file.recorded(Notified.class).orElseThrow();
        var until = ((Notified) told.event()).acceptUntil();
        return file.state() == FileState.UPHELD
                ? file.recorded(Upheld.class).orElseThrow().at().plus(Duration.between(told.at(), until))
                : until;
    }

    private Optional<Violation> inTime() {
        return Wrong.unless(!now.isAfter(acceptUntil(file)), "term.over", "");
    }
}
