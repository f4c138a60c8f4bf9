package samspil.grants.file;

import java.util.List;
import samspil.grants.file.Accounting.Approved;
import samspil.grants.file.Accounting.Repaid;
import samspil.grants.file.Accounting.RepaymentAsked;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.Accounting.Reported;
import samspil.grants.file.Accounting.SampleDrawn;
import samspil.grants.file.Accounting.WrittenOff;
import samspil.grants.file.Answering.Accepted;
import samspil.grants.file.Answering.Appealed;
import samspil.grants.file.Answering.Declined;
import samspil.grants.file.Applying.FoundInadmissible;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Applying.Withdrawn;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Assigned;
import samspil.grants.file.Assessing.HearingBegun;
import samspil.grants.file.Assessing.HearingEnded;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.grants.file.Deciding.Changed;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deciding.Lapsed;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Deciding.Upheld;
import samspil.grants.file.Paying.ChangeAgreed;
import samspil.grants.file.Paying.ChangeAsked;
import samspil.grants.file.Paying.ChangeRefused;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.grants.file.Recusing.Recused;
import samspil.kernel.Money;

/**
 * How a record came to its state.
 *
 * @param asked the amount that the application asks for now
 * @param owed what is asked back and has not come
 */
record Course(FileState state, Money asked, Money owed) {

    static FileState of(List<Recorded> record) {
        var course = new Course(FileState.SUBMITTED, Money.ZERO, Money.ZERO);
        for (var each : record) {
            course = course.after(each.event());
        }
        return course.state;
    }

    private Course after(FileEvent event) {
        return switch (event) {
            case Submitted submitted -> new Course(FileState.SUBMITTED, submitted.asked(), owed);
            case RepaymentAsked repayment -> new Course(FileState.REPAY_DUE, asked, repayment.amount());
            case Repaid repaid -> repaid(owed.minus(repaid.amount()));
            default -> new Course(next(event), asked, owed);
        };
    }

    private Course repaid(Money rest) {
        return new Course(rest.isPositive() ? FileState.REPAY_DUE : FileState.REPAID, asked, rest);
    }

    private FileState next(FileEvent event) {
        return switch (event) {
            case Applying applying -> next(applying);
            case Recusing recusing -> next(recusing);
            case Assessing assessing -> next(assessing);
            case Deciding deciding -> next(deciding);
            case Answering answering -> next(answering);
            case Paying paying -> next(paying);
            case Accounting accounting -> next(accounting);
            case Anonymised _ -> FileState.ANONYMISED;
        };
    }

    private static FileState next(Applying event) {
        return switch (event) {
            case Submitted _ -> FileState.SUBMITTED;
            case Withdrawn _ -> FileState.WITHDRAWN;
            case Returned _ -> FileState.RETURNED;
            case FoundInadmissible _ -> FileState.INADMISSIBLE;
        };
    }

    /** What was recommended with somebody who may take no part is void. */
    private FileState next(Recusing event) {
        var isVoid = event instanceof Recused && (state == FileState.RECOMMENDED || state == FileState.HEARING);
        return isVoid ? FileState.ASSESSING : state;
    }

    private FileState next(Assessing event) {
        return switch (event) {
            case AssessmentStarted _ -> FileState.ASSESSING;
            case Recommended _, HearingEnded _ -> FileState.RECOMMENDED;
            case HearingBegun _ -> FileState.HEARING;
            case Assigned _, Scored _ -> state;
        };
    }

    private FileState next(Deciding event) {
        return switch (event) {
            case Decided decided -> decided(decided.decision().amount());
            case Notified _ -> FileState.NOTIFIED;
            case Upheld _ -> FileState.UPHELD;
            case Changed _ -> FileState.CHANGED;
            case Lapsed _ -> FileState.LAPSED;
        };
    }

    private FileState decided(Money amount) {
        if (!amount.isPositive()) {
            return FileState.REFUSED;
        }
        return amount.equals(asked) ? FileState.GRANTED : FileState.PARTIAL;
    }

    private static FileState next(Answering event) {
        return switch (event) {
            case Accepted _ -> FileState.ACCEPTED;
            case Declined _ -> FileState.DECLINED;
            case Appealed _ -> FileState.APPEALED;
        };
    }

    /** What was at the bank when a change was asked for is paid, and the question remains. */
    private FileState next(Paying event) {
        return switch (event) {
            case MadePayable _ -> FileState.PAYABLE;
            case ChangeAsked _ -> FileState.CHANGE_ASKED;
            case Paid _ -> state == FileState.CHANGE_ASKED ? state : FileState.PAID;
            case ChangeAgreed _, ChangeRefused _ -> FileState.PAID;
        };
    }

    private FileState next(Accounting event) {
        return switch (event) {
            case ReportFellDue _ -> FileState.REPORT_DUE;
            case Reported _ -> FileState.REPORTED;
            case ReportReturned _ -> FileState.REPORT_RETURNED;
            case Approved _ -> FileState.APPROVED;
            case WrittenOff _ -> FileState.WRITTEN_OFF;
            case SampleDrawn _, RepaymentAsked _, Repaid _ -> state;
        };
    }
}
