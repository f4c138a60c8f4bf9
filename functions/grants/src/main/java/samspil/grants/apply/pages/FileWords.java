package samspil.grants.apply.pages;

import java.util.Optional;
import samspil.grants.file.Accounting;
import samspil.grants.file.Answering;
import samspil.grants.file.Applying;
import samspil.grants.file.Assessing;
import samspil.grants.file.Deciding;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileState;
import samspil.grants.file.Paying;

/** What an applicant is told of a file: no decision before its letter, and nothing of who may take part. */
final class FileWords {
    private FileWords() {}

    /** The key of the words for a state; {@code .text} says what comes next. */
    static String state(FileState state) {
        return switch (state) {
            case SUBMITTED -> "own.state.submitted";
            case RETURNED -> "own.state.returned";
            case WITHDRAWN -> "own.state.withdrawn";
            case INADMISSIBLE -> "own.state.inadmissible";
            case ASSESSING, RECOMMENDED, GRANTED, PARTIAL, REFUSED -> "own.state.assessing";
            case HEARING -> "own.state.hearing";
            case NOTIFIED -> "own.state.notified";
            case ACCEPTED -> "own.state.accepted";
            case DECLINED -> "own.state.declined";
            case LAPSED -> "own.state.lapsed";
            case APPEALED, CHANGED -> "own.state.appealed";
            case UPHELD -> "own.state.upheld";
            case PAYABLE -> "own.state.payable";
            case PAID -> "own.state.paid";
            case CHANGE_ASKED -> "own.state.change-asked";
            case REPORT_DUE -> "own.state.report-due";
            case REPORTED -> "own.state.reported";
            case REPORT_RETURNED -> "own.state.report-returned";
            case APPROVED -> "own.state.approved";
            case REPAY_DUE -> "own.state.repay-due";
            case REPAID, WRITTEN_OFF -> "own.state.closed";
            case ANONYMISED -> "own.state.anonymised";
        };
    }

    /** The key of the words for what happened; empty where it is not told. */
    static Optional<String> event(FileEvent event) {
        return Optional.of(key(event)).filter(key -> !key.isEmpty());
    }

    private static String key(FileEvent event) {
        return switch (event) {
            case Applying applying -> key(applying);
            case Assessing.AssessmentStarted _ -> "own.event.assessing";
            case Assessing.HearingBegun _ -> "own.event.hearing";
            case Assessing.HearingEnded _ -> "own.event.heard";
            case Deciding deciding -> key(deciding);
            case Answering answering -> key(answering);
            case Paying paying -> key(paying);
            case Accounting accounting -> key(accounting);
            default -> "";
        };
    }

    private static String key(Applying event) {
        return switch (event) {
            case Applying.Submitted _ -> "own.event.submitted";
            case Applying.Withdrawn _ -> "own.event.withdrawn";
            case Applying.Returned _ -> "own.event.returned";
            case Applying.FoundInadmissible _ -> "own.event.inadmissible";
        };
    }

    private static String key(Deciding event) {
        return switch (event) {
            case Deciding.Notified _ -> "own.event.notified";
            case Deciding.Upheld _ -> "own.event.upheld";
            case Deciding.Lapsed _ -> "own.event.lapsed";
            case Deciding.Decided _, Deciding.Changed _ -> "";
        };
    }

    private static String key(Answering event) {
        return switch (event) {
            case Answering.Accepted _ -> "own.event.accepted";
            case Answering.Declined _ -> "own.event.declined";
            case Answering.Appealed _ -> "own.event.appealed";
        };
    }

    private static String key(Paying event) {
        return switch (event) {
            case Paying.MadePayable _ -> "own.event.payable";
            case Paying.Paid _ -> "own.event.paid";
            case Paying.ChangeAsked _ -> "own.event.change-asked";
            case Paying.ChangeAgreed _ -> "own.event.change-agreed";
            case Paying.ChangeRefused _ -> "own.event.change-refused";
        };
    }

    private static String key(Accounting event) {
        return switch (event) {
            case Accounting.ReportFellDue _ -> "own.event.report-due";
            case Accounting.Reported _ -> "own.event.reported";
            case Accounting.ReportReturned _ -> "own.event.report-returned";
            case Accounting.SampleDrawn _ -> "";
            case Accounting.Approved _ -> "own.event.approved";
            case Accounting.RepaymentAsked _ -> "own.event.repayment-asked";
            case Accounting.Repaid _ -> "own.event.repaid";
            case Accounting.WrittenOff _ -> "own.event.written-off";
        };
    }
}
