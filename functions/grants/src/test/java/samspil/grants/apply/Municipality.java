package samspil.grants.apply;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import samspil.grants.ApplicationId;
import samspil.grants.budget.Budget;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.decide.LetterText;
import samspil.grants.file.Accounting.ReportFellDue;
import samspil.grants.file.Applying.Returned;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Decision;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.Hash;
import samspil.grants.file.NotifyDecision;
import samspil.grants.file.NotifyDecision.Words;
import samspil.grants.file.Outcome;
import samspil.grants.file.Paying.Instalment;
import samspil.grants.file.Paying.MadePayable;
import samspil.grants.file.Paying.Paid;
import samspil.grants.file.PinnedTerms;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Recusing.Ground;
import samspil.grants.file.Recusing.Recused;
import samspil.grants.file.Some;
import samspil.grants.law.LetterPart;
import samspil.kernel.Money;
import samspil.platform.audit.AuditEvent.Actor;

/** What the municipality does with the files of the round, without its desks. */
public final class Municipality {
    /** What every application of the tests asks for. */
    public static final Money ASKED = new Money(1_250_000);

    private final ApplicationContext context;

    /** By the beans of a function that has files and money. */
    public Municipality(ApplicationContext context) {
        this.context = context;
    }

    /** Opens the round's line with so much, in øre. */
    public void appropriate(long ore, Instant at) {
        var budget = context.getBean(Budget.class);
        budget.open(Some.line(Some.LINE), Some.audit(at));
        var entry = new LedgerEntry(Movement.APPROPRIATE, new Money(ore), "minutes 1");
        var posting = new Posting(Some.VESTHIMMERLAND, Some.LINE, "budget", at, List.of(entry));
        budget.post(List.of(posting), Some.audit(at));
    }

    /** Sends an application back, with these fields open. */
    public void giveBack(String application, Instant until, String... fields) {
        record(application, new Returned(Set.of(fields), until, "Vedhæft det rigtige regnskab"), Some.OFFICER);
    }

    /** Somebody may take no part in deciding it. */
    public void recuse(String application, String person) {
        record(application, new Recused(person, Ground.TIE), Some.OFFICER);
    }

    /** Grants all, with the letter, until when it may be accepted. */
    public void grant(String application, Instant until) {
        record(application, new AssessmentStarted(Aid.NONE, "en forening"), Some.OFFICER);
        record(application, new Recommended(ASKED, "godt", Some.vote()), Some.OFFICER);
        var decision = new Decision(ASKED, Some.LINE, "minutes 7", null, null, false);
        record(application, new Decided(decision, null), Some.DECIDER);
        var parts = Set.of(LetterPart.values()).stream().map(PinnedTerms::name).toList();
        var said = List.of(new LetterText.Part("decision", "Afgørelse", "Tillykke med tilskuddet"));
        var letter = new LetterText("da", "Afgørelse", "Foreningen", "Kommunen", "1. december 2026", ASKED, said);
        var words = new Words(letter.frozen(), Set.copyOf(parts), until, until, List.of());
        var sent = context.getBean(NotifyDecision.class)
                .send(Some.VESTHIMMERLAND, id(application), _ -> words, Some.DECIDER, "letter");
        check(sent);
    }

    /** Pays all at once, and asks for the report. */
    public void pay(String application, Instant until) {
        var all = new Instalment(
                ASKED, LocalDate.ofInstant(until, Some.round().window().zone()));
        record(application, new MadePayable(List.of(all)), Some.FINANCE);
        record(application, new Paid(1, "bank-1"), Some.FINANCE);
        record(application, new ReportFellDue(until.plus(90, ChronoUnit.DAYS)), Some.OFFICER);
    }

    /** Does something with an application. */
    public void record(String application, FileEvent event, Actor by) {
        record(application, deed(event, by));
    }

    /** Records that somebody wrote something. */
    public void write(String application, String text, Function<String, FileEvent> event, Actor by) {
        record(application, deed(event.apply(Hash.of(text)), by).freezing(text));
    }

    private void record(String application, Deed deed) {
        check(context.getBean(RecordFileEvent.class).record(Some.VESTHIMMERLAND, id(application), deed));
    }

    private static Deed deed(FileEvent event, Actor by) {
        return Deed.of(event, by, "municipality-" + UUID.randomUUID());
    }

    private static void check(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    private static ApplicationId id(String address) {
        return new ApplicationId(address.substring(address.lastIndexOf('/') + 1));
    }
}
