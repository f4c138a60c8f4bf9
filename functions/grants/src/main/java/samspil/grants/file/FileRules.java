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
 * @param person who does it, by pseudonym
 */
record FileRules(ApplicationFile file, FileTerms terms, Instant now, String person) {
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
            case Recusing recusing -> guard(recusing);
            case Assessing assessing -> new AssessingRules(file, now).against(assessing);
            case Deciding deciding -> new DecidingRules(file, terms, now).against(deciding);
            case Answering answering -> new AnsweringRules(file, now).against(answering);
            case Paying paying -> new PayingRules(file, person).against(paying);
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

    private Optional<Violation> guard(Recusing event) {
        return switch (event) {
            case Recusing.Suspected suspected ->
                Wrong.unless(!isSettled(suspected.person()), "recusal.settled", "/person");
            case Recusing.Cleared cleared ->
                Wrong.unless(file.suspected().contains(cleared.person()), "recusal.none", "/person");
            case Recusing.Recused recused ->
                Wrong.unless(!file.recused().contains(recused.person()), "recusal.settled", "/person");
        };
    }

    private boolean isSettled(String someone) {
        return file.recused().contains(someone) || file.suspected().contains(someone);
    }
}
