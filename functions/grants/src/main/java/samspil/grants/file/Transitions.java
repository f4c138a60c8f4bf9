package samspil.grants.file;

import static samspil.grants.file.FileState.ACCEPTED;
import static samspil.grants.file.FileState.APPEALED;
import static samspil.grants.file.FileState.APPROVED;
import static samspil.grants.file.FileState.ASSESSING;
import static samspil.grants.file.FileState.CHANGE_ASKED;
import static samspil.grants.file.FileState.HEARING;
import static samspil.grants.file.FileState.KNOWN;
import static samspil.grants.file.FileState.PAID;
import static samspil.grants.file.FileState.PAYABLE;
import static samspil.grants.file.FileState.RECOMMENDED;
import static samspil.grants.file.FileState.REPAY_DUE;
import static samspil.grants.file.FileState.REPORTED;
import static samspil.grants.file.FileState.REPORT_DUE;
import static samspil.grants.file.FileState.REPORT_RETURNED;
import static samspil.grants.file.FileState.RETURNED;
import static samspil.grants.file.FileState.SUBMITTED;
import static samspil.grants.file.FileState.TO_BE_NOTIFIED;
import static samspil.grants.file.FileState.UNDECIDED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** From which states each event may be recorded; the guards that look at more are in {@link FileRules}. */
final class Transitions {
    /** Everything but a file whose words are gone. */
    private static final Set<FileState> ALIVE = Set.copyOf(EnumSet.complementOf(EnumSet.of(FileState.ANONYMISED)));

    private static final Map<Class<? extends FileEvent>, Set<FileState>> FROM = Map.ofEntries(
            Map.entry(Applying.Submitted.class, Set.of(RETURNED)),
            Map.entry(Applying.Withdrawn.class, UNDECIDED),
            Map.entry(Applying.Returned.class, Set.of(SUBMITTED, RETURNED)),
            Map.entry(Applying.FoundInadmissible.class, Set.of(SUBMITTED, RETURNED)),
            Map.entry(Recusing.Suspected.class, ALIVE),
            Map.entry(Recusing.Denied.class, ALIVE),
            Map.entry(Recusing.Cleared.class, ALIVE),
            Map.entry(Recusing.Recused.class, ALIVE),
            Map.entry(Assessing.Assigned.class, UNDECIDED),
            Map.entry(Assessing.Scored.class, Set.of(ASSESSING)),
            Map.entry(Assessing.AssessmentStarted.class, Set.of(SUBMITTED)),
            Map.entry(Assessing.Recommended.class, Set.of(ASSESSING)),
            Map.entry(Assessing.HearingBegun.class, Set.of(RECOMMENDED)),
            Map.entry(Assessing.HearingEnded.class, Set.of(HEARING)),
            Map.entry(Deciding.Decided.class, Set.of(RECOMMENDED)),
            Map.entry(Deciding.Notified.class, TO_BE_NOTIFIED),
            Map.entry(Deciding.Upheld.class, Set.of(APPEALED)),
            Map.entry(Deciding.Changed.class, Set.of(APPEALED)),
            Map.entry(Deciding.Lapsed.class, KNOWN),
            Map.entry(Answering.Accepted.class, KNOWN),
            Map.entry(Answering.Declined.class, KNOWN),
            Map.entry(Answering.Appealed.class, Set.of(FileState.NOTIFIED)),
            Map.entry(Paying.MadePayable.class, Set.of(ACCEPTED)),
            Map.entry(Paying.Paid.class, Set.of(PAYABLE, PAID, CHANGE_ASKED)),
            Map.entry(Paying.ChangeAsked.class, Set.of(PAID)),
            Map.entry(Paying.ChangeAgreed.class, Set.of(CHANGE_ASKED)),
            Map.entry(Paying.ChangeRefused.class, Set.of(CHANGE_ASKED)),
            Map.entry(Accounting.ReportFellDue.class, Set.of(PAID)),
            Map.entry(Accounting.Reported.class, Set.of(REPORT_DUE, REPORT_RETURNED)),
            Map.entry(Accounting.ReportReturned.class, Set.of(REPORTED)),
            Map.entry(Accounting.SampleDrawn.class, Set.of(REPORT_DUE, REPORTED, REPORT_RETURNED)),
            Map.entry(Accounting.Approved.class, Set.of(REPORTED)),
            Map.entry(Accounting.RepaymentAsked.class, Set.of(APPROVED)),
            Map.entry(Accounting.Repaid.class, Set.of(REPAY_DUE)),
            Map.entry(Accounting.WrittenOff.class, Set.of(REPAY_DUE)),
            Map.entry(Anonymised.class, ALIVE));

    private Transitions() {}

    /** Whether an event may follow on a state. */
    static boolean allow(FileState state, FileEvent event) {
        return FROM.getOrDefault(event.getClass(), Set.of()).contains(state);
    }
}
