package samspil.grants.file;

import java.util.Optional;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.Accounting.Repaid;
import samspil.grants.file.Accounting.RepaymentAsked;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Accounting.SampleDrawn;
import samspil.grants.file.Accounting.WrittenOff;
import samspil.kernel.Violation;

/** The guards of reports and repayments. */
record AccountingRules(ApplicationFile file) {

    Optional<Violation> against(Accounting event) {
        return switch (event) {
            case ReportFellDue _ -> Wrong.unless(file.award().isPaid(), "report.unpaid", "");
            case Reported _, ReportReturned _ -> Optional.empty();
            case SampleDrawn _ -> Wrong.unless(file.last(SampleDrawn.class).isEmpty(), "sample.drawn", "");
            case Approved approved -> approval(approved);
            case RepaymentAsked asked -> repayment(asked);
            case Repaid repaid ->
                Wrong.unless(!repaid.amount().isMoreThan(file.award().owed()), "repayment.more-than-owed", "/amount");
            case WrittenOff off -> Wrong.unless(off.amount().equals(file.award().owed()), "repayment.rest", "/amount");
        };
    }

    private Optional<Violation> approval(Approved approved) {
        var total = file.last(Reported.class).orElseThrow().total();
        return Wrong.unless(!approved.cost().isMoreThan(total), "cost.more-than-reported", "/cost");
    }

    private Optional<Violation> repayment(RepaymentAsked asked) {
        var unused = file.award().unused();
        return Wrong.unless(unused.isPositive(), "repayment.none", "")
                .or(() -> Wrong.unless(asked.amount().equals(unused), "repayment.unused", "/amount"));
    }
}
