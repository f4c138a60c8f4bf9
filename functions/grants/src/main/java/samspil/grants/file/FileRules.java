package samspil.grants.file;

import java.time.Instant;
import java.util.Optional;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Applying.Submitted;
import samspil.kernel.Violation;

/**
 * What may be recorded next.
 *
 * @param file as it stands
 * @param now the server's time
 * @param doubts about who may take part, and who does it
 */
record FileRules(ApplicationFile file, FileTerms terms, Instant now, Doubts doubts) {
    /** More than any file's life has. */
    static final int MOST = 400;

    /** What is wrong with recording it; empty where nothing is. */
    Optional<Violation> against(FileEvent event) {
        return Wrong.unless(file.number() < MOST, "file.full", "")
                .or(() -> Wrong.unless(!now.isBefore(file.last().at()), "time.backwards", ""))
                .or(() -> Wrong.unless(Transitions.allow(file.state(), event), "file.state", ""))
                .or(() -> guard(event));
    }

    private Optional<Violation> guard(FileEvent event) {
        return switch (event) {
            case Applying applying -> guard(applying);
            case Recusing recusing -> new RecusingRules(file, doubts).against(recusing);
            case Assessing assessing -> new AssessingRules(file, now, doubts).against(assessing);
            case Deciding deciding -> new DecidingRules(file, terms, now, doubts).against(deciding);
            case Answering answering -> new AnsweringRules(file, now).against(answering);
            case Paying paying -> new PayingRules(file, doubts.by().person()).against(paying);
            case Accounting accounting -> new AccountingRules(file).against(accounting);
            case Anonymised _ -> new RetentionRules(file, terms, now).anonymising();
        };
    }

    private Optional<Violation> guard(Applying event) {
        return event instanceof Submitted again ? again(again) : Optional.empty();
    }

    /** What comes back completed is still the same application, and comes in time. */
    private Optional<Violation> again(Submitted again) {
        var before = file.submitted();
        var same = again.round().equals(before.round()) && again.applicant().equals(before.applicant());
        return Wrong.unless(same, "application.other", "")
                .or(() -> Wrong.unless(
                        file.last(Returned.class)
                                .filter(returned -> !now.isAfter(returned.until()))
                                .isPresent(),
                        "term.over",
                        ""));
    }
}
