package samspil.grants.budget.http;

import java.time.Instant;
import java.util.List;
import samspil.grants.budget.Balance;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Posting;
import samspil.kernel.LocalText;

/** A budget line as the API shows it; amounts in øre. */
record LineView(String id, LocalText title, Instant refundsUntil, Balance balance) {
    static LineView of(BudgetLine line) {
        return new LineView(line.id().value(), line.title(), line.refundsUntil(), line.balance());
    }

    /** A line with its whole ledger, the oldest first. */
    record WithLedger(LineView line, List<Entered> ledger) {
        static WithLedger of(BudgetLine line, List<Posting> postings) {
            return new WithLedger(
                    LineView.of(line), postings.stream().map(Entered::of).toList());
        }
    }

    /** What was entered at once. */
    record Entered(String id, Instant at, List<LedgerEntry> entries) {
        static Entered of(Posting posting) {
            return new Entered(posting.id(), posting.at(), posting.entries());
        }
    }
}
