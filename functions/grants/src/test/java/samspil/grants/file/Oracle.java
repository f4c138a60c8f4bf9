package samspil.grants.file;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;

/** What the field notes' table says of one file, written down a second time in another way: a plain machine. */
final class Oracle {
    /** From, event, to; a star for every state that is not {@code ANONYMISED}, and an equals sign for staying there. */
    private static final String TABLE = """
            RETURNED Submitted SUBMITTED
            SUBMITTED Withdrawn WITHDRAWN
            RETURNED Withdrawn WITHDRAWN
            ASSESSING Withdrawn WITHDRAWN
            RECOMMENDED Withdrawn WITHDRAWN
            HEARING Withdrawn WITHDRAWN
            SUBMITTED Returned RETURNED
            RETURNED Returned RETURNED
            SUBMITTED FoundInadmissible INADMISSIBLE
            RETURNED FoundInadmissible INADMISSIBLE
            RECOMMENDED Recused ASSESSING
            HEARING Recused ASSESSING
            * Recused =
            * Suspected =
            * Denied =
            * Cleared =
            SUBMITTED AssessmentStarted ASSESSING
            ASSESSING Recommended RECOMMENDED
            RECOMMENDED HearingBegun HEARING
            HEARING HearingEnded RECOMMENDED
            RECOMMENDED Decided decision
            GRANTED Notified NOTIFIED
            PARTIAL Notified NOTIFIED
            REFUSED Notified NOTIFIED
            CHANGED Notified NOTIFIED
            APPEALED Upheld UPHELD
            APPEALED Changed CHANGED
            NOTIFIED Lapsed LAPSED
            UPHELD Lapsed LAPSED
            NOTIFIED Accepted ACCEPTED
            UPHELD Accepted ACCEPTED
            NOTIFIED Declined DECLINED
            UPHELD Declined DECLINED
            NOTIFIED Appealed APPEALED
            ACCEPTED MadePayable PAYABLE
            PAYABLE Paid PAID
            PAID Paid PAID
            CHANGE_ASKED Paid =
            PAID ChangeAsked CHANGE_ASKED
            CHANGE_ASKED ChangeAgreed PAID
            CHANGE_ASKED ChangeRefused PAID
            PAID ReportFellDue REPORT_DUE
            REPORT_DUE Reported REPORTED
            REPORT_RETURNED Reported REPORTED
            REPORTED ReportReturned REPORT_RETURNED
            REPORT_DUE SampleDrawn =
            REPORTED SampleDrawn =
            REPORT_RETURNED SampleDrawn =
            REPORTED Approved APPROVED
            APPROVED RepaymentAsked REPAY_DUE
            REPAY_DUE Repaid repayment
            REPAY_DUE WrittenOff WRITTEN_OFF
            * Anonymised ANONYMISED
            """;

    /** What is left on each line. */
    final Map<LineId, Long> remaining;

    String state = "SUBMITTED";
    long asked;
    long award;
    long paid;
    long repaid;
    private long owed;
    private long cost;
    private long recommended;
    private long reported;
    private int changes;
    private boolean heard;
    private boolean sampled;
    private @Nullable LineId line;
    private Instant last;
    private Instant term = Instant.MIN;
    private Instant told = Instant.MIN;
    private Instant accept = Instant.MIN;
    private @Nullable Instant appeal;
    private boolean late;
    private final Set<String> suspected = new HashSet<>();
    final Set<String> recused = new HashSet<>();
    private final Set<String> deciders = new HashSet<>();
    private List<Long> plan = new ArrayList<>();
    private int instalments;

    Oracle(Map<LineId, Long> remaining, long asked, Instant at) {
        this.remaining = remaining;
        this.asked = asked;
        this.last = at;
    }

    /** Whether the event is taken; then it has happened. */
    boolean takes(FileEvent event, String person, Instant now, @Nullable String hash) {
        if (recused.contains(person)) {
            return false;
        }
        var to = to(event);
        if (to == null || !guard(event, person, now, hash)) {
            return false;
        }
        var moves = moves(event);
        var needs = line == null || moves == 0 ? 0 : remaining.getOrDefault(line, 0L) - moves;
        if (needs < 0) {
            forget(event);
            return false;
        }
        if (line != null && moves != 0) {
            remaining.merge(line, -moves, Long::sum);
        }
        happen(event, person, now, to);
        last = now;
        return true;
    }

    private @Nullable String to(FileEvent event) {
        var name = event.getClass().getSimpleName();
        for (var row : TABLE.lines().map(line -> line.split(" ")).toList()) {
            var from = row[0].equals("*") ? !state.equals("ANONYMISED") : row[0].equals(state);
            if (from && row[1].equals(name)) {
                return row[2].equals("=") ? state : row[2];
            }
        }
        return null;
    }

    /** How much it takes from the line; below nothing where it gives back. A decision binds the line it names. */
    private long moves(FileEvent event) {
        return switch (event) {
            case Deciding.Decided decided -> {
                line = decided.decision().line();
                yield decided.decision().amount().ore();
            }
            case Deciding.Changed changed -> changed.amount().ore() - award;
            case Answering.Declined _, Deciding.Lapsed _ -> -award;
            case Paying.ChangeAgreed agreed ->
                agreed.award() == null ? 0 : agreed.award().ore() - award;
            case Accounting.Repaid back -> back.toLine() ? -back.amount().ore() : 0;
            default -> 0;
        };
    }

    private void forget(FileEvent event) {
        if (event instanceof Deciding.Decided) {
            line = null;
        }
    }

    private boolean guard(FileEvent event, String person, Instant now, @Nullable String hash) {
        return switch (event) {
            case Applying.Submitted _ -> !now.isAfter(term);
            case Recusing.Suspected who -> !suspected.contains(who.person()) && !recused.contains(who.person());
            case Recusing.Denied who ->
                suspected.contains(person) && who.person().equals(person);
            case Recusing.Cleared who ->
                suspected.contains(who.person()) && !who.person().equals(person);
            case Recusing.Recused who -> !recused.contains(who.person());
            case Assessing.AssessmentStarted _ -> suspected.isEmpty();
            case Assessing.Recommended council -> council(council);
            case Assessing.HearingBegun hearing ->
                !suspected.contains(person) && hearing.until().isAfter(now);
            case Assessing.HearingEnded answer -> (answer.frozen() == null) == now.isAfter(term);
            case Deciding.Decided decided -> !suspected.contains(person) && decision(decided.decision());
            case Deciding.Notified letter -> letter(letter, now, hash);
            case Deciding.Upheld upheld ->
                !suspected.contains(person) && (!late || upheld.ruling().byAppealBody());
            case Deciding.Changed changed ->
                !suspected.contains(person)
                        && changed.amount().ore() <= asked
                        && (!late || changed.ruling().byAppealBody());
            case Deciding.Lapsed _ -> award > 0 && now.isAfter(accept);
            case Answering.Accepted _ -> award > 0 && !now.isAfter(accept);
            case Answering.Declined _ -> award > 0;
            case Answering.Appealed _ -> appeal != null && changes == 0;
            case Paying.MadePayable payable ->
                !deciders.contains(person)
                        && payable.instalments().stream()
                                        .mapToLong(each -> each.amount().ore())
                                        .sum()
                                == award;
            case Paying.Paid payment ->
                !deciders.contains(person) && payment.instalment() == instalments + 1 && paid < award;
            case Paying.ChangeAgreed agreed ->
                agreed.award() == null
                        || (agreed.award().ore() <= award && agreed.award().ore() >= paid);
            case Accounting.ReportFellDue _ -> paid == award;
            case Accounting.SampleDrawn _ -> !sampled;
            case Accounting.Approved approved -> approved.cost().ore() <= reported;
            case Accounting.RepaymentAsked back -> paid > cost && back.amount().ore() == paid - cost;
            case Accounting.Repaid back -> back.amount().ore() <= owed;
            case Accounting.WrittenOff off -> off.amount().ore() == owed;
            case Anonymised _ -> over(now) && !now.isBefore(last.plus(Some.TERMS.retention()));
            default -> true;
        };
    }

    private boolean council(Assessing.Recommended council) {
        var vote = council.vote();
        return council.amount().ore() >= 0
                && council.amount().ore() <= asked
                && suspected.isEmpty()
                && Collections.disjoint(vote.members(), recused)
                && vote.voters().size() > vote.members().size() / 2
                && vote.inFavour() > vote.against();
    }

    private boolean decision(Decision decision) {
        long amount = decision.amount().ore();
        return amount <= asked
                && Some.TERMS.lines().contains(decision.line())
                && (amount == asked || decision.reasons() != null)
                && (amount == recommended || decision.deviation() != null)
                && (amount == asked || !decision.newFacts() || heard);
    }

    private static boolean letter(Deciding.Notified letter, Instant now, @Nullable String hash) {
        return letter.decision().equals(hash)
                && letter.parts().contains("reasons")
                && letter.parts().contains("appeal")
                && letter.acceptUntil().isAfter(now)
                && (letter.appealUntil() == null || letter.appealUntil().isAfter(now));
    }

    private boolean over(Instant now) {
        return switch (state) {
            case "WITHDRAWN", "INADMISSIBLE", "DECLINED", "LAPSED", "REPAID", "WRITTEN_OFF" -> true;
            case "APPROVED" -> paid <= cost;
            case "NOTIFIED", "UPHELD" -> award == 0 && (appeal == null || now.isAfter(appeal));
            default -> false;
        };
    }

    private void happen(FileEvent event, String person, Instant now, String to) {
        state = to;
        switch (event) {
            case Applying.Submitted again -> asked = again.asked().ore();
            case Applying.Returned back -> term = back.until();
            case Recusing.Suspected who -> suspected.add(who.person());
            case Recusing.Cleared who -> suspected.remove(who.person());
            case Recusing.Recused who -> {
                suspected.remove(who.person());
                recused.add(who.person());
                heard = heard && line != null;
            }
            case Assessing.Recommended council -> recommended = council.amount().ore();
            case Assessing.HearingBegun hearing -> term = hearing.until();
            case Assessing.HearingEnded _ -> heard = true;
            case Deciding.Decided decided -> {
                award = decided.decision().amount().ore();
                deciders.add(person);
                state = award == 0 ? "REFUSED" : award == asked ? "GRANTED" : "PARTIAL";
            }
            case Deciding.Upheld _ -> accept = now.plus(Duration.between(told, accept));
            case Deciding.Notified letter -> {
                told = now;
                accept = letter.acceptUntil();
                appeal = letter.appealUntil();
            }
            case Answering.Appealed _ -> late = now.isAfter(appeal);
            case Deciding.Changed changed -> {
                award = changed.amount().ore();
                deciders.add(person);
                changes++;
            }
            case Paying.MadePayable payable ->
                plan = new ArrayList<>(payable.instalments().stream()
                        .map(each -> each.amount().ore())
                        .toList());
            case Paying.Paid _ -> paid += Math.min(plan.get(instalments++), award - paid);
            case Paying.ChangeAgreed agreed ->
                award = agreed.award() == null ? award : agreed.award().ore();
            case Accounting.Reported report ->
                reported = report.spent().values().stream()
                        .mapToLong(each -> each.ore())
                        .sum();
            case Accounting.SampleDrawn _ -> sampled = true;
            case Accounting.Approved approved -> cost = approved.cost().ore();
            case Accounting.RepaymentAsked back -> owed = back.amount().ore();
            case Accounting.Repaid back -> {
                owed -= back.amount().ore();
                repaid += back.amount().ore();
                state = owed == 0 ? "REPAID" : "REPAY_DUE";
            }
            default -> {}
        }
    }
}
