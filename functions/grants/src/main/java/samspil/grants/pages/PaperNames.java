package samspil.grants.pages;

import org.jspecify.annotations.Nullable;
import samspil.grants.form.Paper;

/** What the papers are called that organisations give once. */
public record PaperNames(Visit visit) {

    /** {@code Accounts 2026}, or the kind alone where it is about no year. */
    public String title(Paper kind, @Nullable Integer year) {
        return year == null ? kind(kind) : visit.say("paper.of", kind(kind), Integer.toString(year));
    }

    /** What a kind is called. */
    public String kind(Paper kind) {
        return switch (kind) {
            case STATUTES -> visit.say("paper.statutes");
            case ACCOUNTS -> visit.say("paper.accounts");
            case MINUTES -> visit.say("paper.minutes");
            case BUDGET -> visit.say("paper.budget");
            case BANK_PROOF -> visit.say("paper.bank-proof");
        };
    }
}
