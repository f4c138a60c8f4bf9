package samspil.grants.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;
import samspil.grants.scheme.Arrival;
import samspil.kernel.Money;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.testkit.Any;

/** Random events for a file: often such as fit its state, often not. */
record Commands(Any any, ApplicationFile file, Instant now) {
    private static final List<Class<? extends FileEvent>> KINDS = List.of(
            Applying.Submitted.class,
            Applying.Withdrawn.class,
            Applying.Returned.class,
            Applying.FoundInadmissible.class,
            Recusing.Suspected.class,
            Recusing.Denied.class,
            Recusing.Cleared.class,
            Recusing.Recused.class,
            Assessing.AssessmentStarted.class,
            Assessing.Recommended.class,
            Assessing.HearingBegun.class,
            Assessing.HearingEnded.class,
            Deciding.Decided.class,
            Deciding.Notified.class,
            Deciding.Upheld.class,
            Deciding.Changed.class,
            Deciding.Lapsed.class,
            Answering.Accepted.class,
            Answering.Declined.class,
            Answering.Appealed.class,
            Paying.MadePayable.class,
            Paying.Paid.class,
            Paying.ChangeAsked.class,
            Paying.ChangeAgreed.class,
            Paying.ChangeRefused.class,
            Accounting.ReportFellDue.class,
            Accounting.Reported.class,
            Accounting.ReportReturned.class,
            Accounting.SampleDrawn.class,
            Accounting.Approved.class,
            Accounting.RepaymentAsked.class,
            Accounting.Repaid.class,
            Accounting.WrittenOff.class,
            Anonymised.class);
    private static final List<LineId> LINES = List.of(Some.LINE, Some.OTHER_LINE);
    private static final LineId OUTSIDE = new LineId("outside");
    private static final List<String> PEOPLE =
            List.of("anna", "olga", "dora", "finn", "finn", "mads", "mia", "mikkel", "mona", "morten");

    Actor actor() {
        return Some.actor(any.of(PEOPLE), Role.CASE_WORKER);
    }

    /** Mostly an event that the state knows; what ends a file too early is rarer. */
    FileEvent event() {
        var event = event(any.of(KINDS));
        for (int tries = 0; tries < 60 && any.number(0, 9) > 0 && !isLikely(event); tries++) {
            event = event(any.of(KINDS));
        }
        return event;
    }

    private boolean isLikely(FileEvent event) {
        var ends = event instanceof Applying.Withdrawn
                || event instanceof Applying.FoundInadmissible
                || event instanceof Applying.Returned
                || event instanceof Assessing.HearingBegun
                || event instanceof Answering.Declined
                || event instanceof Deciding.Lapsed
                || event instanceof Accounting.ReportReturned
                || event instanceof Recusing;
        return Transitions.allow(file.state(), event) && (!ends || any.number(0, 39) == 0);
    }

    private FileEvent event(Class<? extends FileEvent> kind) {
        if (Applying.class.isAssignableFrom(kind) || Recusing.class.isAssignableFrom(kind)) {
            return early(kind.getSimpleName());
        }
        return Accounting.class.isAssignableFrom(kind) || kind == Anonymised.class
                ? late(kind.getSimpleName())
                : middle(kind.getSimpleName());
    }

    private FileEvent early(String kind) {
        return switch (kind) {
            case "Submitted" ->
                new Applying.Submitted(
                        Some.ROUND, "org", Hash.of(words()), new Money(any.number(1, 400)), new Arrival.InTime());
            case "Withdrawn" -> new Applying.Withdrawn();
            case "Returned" -> new Applying.Returned(Set.of("/members"), soon(), words());
            case "FoundInadmissible" -> new Applying.FoundInadmissible("accounts", words());
            case "Suspected" -> new Recusing.Suspected(any.of(PEOPLE), any.of(Recusing.Ground.class));
            case "Denied" -> new Recusing.Denied(any.of(PEOPLE), words());
            case "Cleared" ->
                new Recusing.Cleared(
                        any.of(file.suspected().isEmpty() ? PEOPLE : List.copyOf(file.suspected())), words());
            default -> new Recusing.Recused(any.of(PEOPLE), any.of(Recusing.Ground.class));
        };
    }

    private FileEvent middle(String kind) {
        return switch (kind) {
            case "AssessmentStarted" -> new Assessing.AssessmentStarted(any.of(Assessing.Aid.class), words());
            case "Recommended" -> new Assessing.Recommended(amount(), words(), vote());
            case "HearingBegun" -> new Assessing.HearingBegun(words(), soon());
            case "HearingEnded" -> new Assessing.HearingEnded(any.truth() ? Hash.of(words()) : null);
            case "Decided" -> new Deciding.Decided(decision(), null);
            case "Notified" -> letter();
            case "Upheld" -> new Deciding.Upheld(ruling());
            case "Changed" -> new Deciding.Changed(positive(amount()), ruling());
            case "Lapsed" -> new Deciding.Lapsed();
            case "Accepted" -> new Answering.Accepted();
            case "Declined" -> new Answering.Declined(null);
            case "Appealed" -> new Answering.Appealed(Hash.of(words()));
            case "MadePayable" -> new Paying.MadePayable(instalments());
            case "Paid" -> new Paying.Paid(file.award().paidInstalments() + any.number(0, 4) / 2, "ref");
            case "ChangeAsked" -> new Paying.ChangeAsked(Hash.of(words()));
            case "ChangeAgreed" -> new Paying.ChangeAgreed(changed(), words());
            default -> new Paying.ChangeRefused(words());
        };
    }

    private FileEvent late(String kind) {
        return switch (kind) {
            case "ReportFellDue" -> new Accounting.ReportFellDue(soon());
            case "Reported" ->
                new Accounting.Reported(
                        Hash.of(words()), Map.of("rent", positive(amount()), "food", positive(amount())));
            case "ReportReturned" -> new Accounting.ReportReturned(soon(), words());
            case "SampleDrawn" -> new Accounting.SampleDrawn(Hash.of(words()), any.truth());
            case "Approved" -> new Accounting.Approved(any.truth() ? new Money(any.number(0, 40)) : positive(amount()));
            case "RepaymentAsked" ->
                new Accounting.RepaymentAsked(any.truth() ? file.award().unused() : amount(), words());
            case "Repaid" -> new Accounting.Repaid(new Money(1 + any.number(0, 1 + (int) owed())), any.truth());
            case "WrittenOff" -> new Accounting.WrittenOff(any.truth() ? new Money(owed()) : amount(), words());
            default -> new Anonymised();
        };
    }

    static String words() {
        return "words";
    }

    private long owed() {
        return file.award().owed().ore();
    }

    private Money amount() {
        return switch (any.number(0, 3)) {
            case 0, 1 -> file.submitted().asked();
            case 2 -> file.award().amount();
            default -> new Money(any.number(0, 400));
        };
    }

    private static Money positive(Money money) {
        return money.ore() < 0 ? Money.ZERO : money;
    }

    private Instant soon() {
        return now.plus(Duration.ofDays(any.number(0, 9) == 0 ? -1 : any.number(1, 30)));
    }

    private Vote vote() {
        var members = new HashSet<>(Some.COUNCIL);
        if (any.number(0, 4) > 0) {
            members.removeAll(file.recused());
        }
        var voters = members.stream().sorted().limit(any.number(2, 5)).toList();
        int against = any.number(0, voters.isEmpty() ? 0 : voters.size() / 2);
        return new Vote(members, Set.copyOf(voters), voters.size() - against, against, 0);
    }

    private Decision decision() {
        return new Decision(
                positive(amount()),
                any.number(0, 20) == 0 ? OUTSIDE : any.of(LINES),
                "minutes",
                any.number(0, 3) == 0 ? null : words(),
                any.number(0, 3) == 0 ? null : words(),
                any.number(0, 3) == 0);
    }

    private Deciding.Notified letter() {
        var hash = any.number(0, 9) == 0 ? "another" : file.award().hash().orElse("none");
        var parts = any.number(0, 9) == 0 ? Set.of("reasons") : Set.of("reasons", "appeal");
        @Nullable Instant appeal = any.number(0, 4) == 0 ? null : soon();
        return new Deciding.Notified(hash, Hash.of(words()), parts, soon(), appeal);
    }

    private Deciding.Ruling ruling() {
        return new Deciding.Ruling(any.truth(), words(), "minutes");
    }

    private @Nullable Money changed() {
        return any.truth() ? null : new Money(any.number(1, 400));
    }

    private List<Paying.Instalment> instalments() {
        long award = file.award().amount().ore();
        int parts = any.number(1, 3);
        var day = LocalDate.parse("2027-05-01");
        if (award < parts || any.number(0, 9) == 0) {
            return List.of(new Paying.Instalment(new Money(award + 1), day));
        }
        return IntStream.range(0, parts)
                .mapToObj(at -> new Paying.Instalment(
                        new Money(at == 0 ? award - (parts - 1) * (award / parts) : award / parts), day))
                .toList();
    }
}
