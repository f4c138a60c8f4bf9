package samspil.grants.register.store;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import samspil.grants.ApplicationId;
import samspil.grants.GrantsDesk;
import samspil.grants.SchemeId;
import samspil.grants.budget.Budget;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.Answering.Accepted;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileRecord;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.Hash;
import samspil.grants.file.NotifyDecision;
import samspil.grants.file.Outcome;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Recorded;
import samspil.grants.file.RoundTerms;
import samspil.grants.file.Some;
import samspil.grants.form.Answer;
import samspil.grants.form.Answers;
import samspil.grants.form.QuestionId;
import samspil.grants.pay.Draws;
import samspil.grants.pay.PaymentFiles;
import samspil.grants.register.DescribeAward;
import samspil.grants.register.Register;
import samspil.grants.scheme.Adoption;
import samspil.grants.scheme.Arrival;
import samspil.grants.scheme.Round;
import samspil.grants.scheme.Rounds;
import samspil.grants.scheme.Scheme;
import samspil.grants.scheme.SchemeVersion;
import samspil.grants.scheme.Schemes;
import samspil.kernel.Money;
import samspil.kernel.MunicipalityId;
import samspil.platform.Environment;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.platform.store.Table;
import samspil.testkit.SettableClock;
import samspil.testkit.TestAws;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Vesthimmerland with a round of its § 18 scheme, applications that are decided in it, and the register they come into. */
public final class Town implements AutoCloseable {
    /** What every application asks for, in øre. */
    public static final long ASKED = 1_000_000;

    /** An organisation that the directory publishes. */
    public static final Organisation CLUB =
            new Organisation("org-1", "Café Kløver", "36729929", "post@klover.example", null, null);

    private final SettableClock clock;
    private final Table open;
    private final ApplicationContext context;

    public Town(TestAws aws, SettableClock clock) {
        this.clock = clock;
        var dynamo = aws.administrator().dynamo();
        var stack = aws.stack();
        var tables = Map.of(
                "GRANTS_TABLE", stack.table("GrantsTable").name(),
                "GRANTS_BUDGET_TABLE", stack.table("GrantsBudgetTable").name(),
                "GRANTS_PUBLIC_TABLE", stack.table("GrantsPublicTable").name(),
                "GRANTS_PAYMENT_TABLE", stack.table("GrantsPaymentTable").name(),
                "REMINDERS_TABLE", stack.table("RemindersTable").name(),
                "ADDRESSEES_TABLE", stack.table("AddresseesTable").name(),
                "TASKS_TABLE", stack.table("TasksTable").name(),
                "OUTBOX_TABLE", stack.table("OutboxTable").name(),
                "AUDIT_TABLE", stack.table("AuditTable").name());
        open = new Table(dynamo, stack.table("GrantsPublicTable").name());
        context = ApplicationContext.builder()
                .environments("grants-pay")
                .deduceEnvironment(false)
                .banner(false)
                .build();
        context.registerSingleton(InstantSource.class, clock);
        context.registerSingleton(Environment.class, new Environment(tables));
        context.registerSingleton(DynamoDbClient.class, dynamo);
        context.registerSingleton(Rounds.class, rounds());
        context.registerSingleton(Schemes.class, schemes());
        context.registerSingleton(Organisations.class, (Organisations) _ -> List.of(CLUB));
        context.start();
        context.registerSingleton(DescribeAward.class, describe());
        clock.set(Some.OPENS.plus(Duration.ofDays(60)));
    }

    /** Files and their money. */
    public FileRecord files() {
        return context.getBean(FileRecord.class);
    }

    /** The lines. */
    public Budget budget() {
        return context.getBean(Budget.class);
    }

    /** What everybody reads. */
    public Register register() {
        return new DynamoRegister(open);
    }

    /** What goes to the bank. */
    public PaymentFiles payments() {
        return context.getBean(PaymentFiles.class);
    }

    /** The lots of rounds. */
    public Draws draws() {
        return context.getBean(Draws.class);
    }

    /** What is done with files. */
    public RecordFileEvent record() {
        RoundTerms terms = (_, _, _) -> Some.TERMS;
        return new RecordFileEvent(files(), terms, clock);
    }

    /** Sets money aside. */
    public void appropriate(long ore) {
        budget().open(Some.line(Some.LINE), Some.audit(Some.OPENS));
        var entry = new LedgerEntry(Movement.APPROPRIATE, new Money(ore), "minutes 1");
        var posting = new Posting(Some.VESTHIMMERLAND, Some.LINE, "budget", Some.OPENS, List.of(entry));
        budget().post(List.of(posting), Some.audit(Some.OPENS));
    }

    /** An application on which the council has voted. */
    public ApplicationId recommended(String applicant, String purpose) {
        var id = new ApplicationId(UUID.randomUUID().toString());
        var words = Json.write(answers(purpose));
        var file = new ApplicationFile(Some.VESTHIMMERLAND, id, List.of());
        var submitted = new Submitted(Some.ROUND, applicant, Hash.of(words), new Money(ASKED), new Arrival.InTime());
        file = append(file, submitted, List.of(words));
        file = append(file, new AssessmentStarted(Aid.NONE, "a society"), List.of());
        append(file, new Recommended(new Money(ASKED), "good", Some.vote()), List.of());
        return id;
    }

    /** The same, decided. */
    public ApplicationId decided(String applicant, String purpose, long ore) {
        var id = recommended(applicant, purpose);
        done(id, new Decided(Some.decision(ore, Some.LINE), null), Some.DECIDER);
        return id;
    }

    /** The same, and told. */
    public ApplicationId notified(String applicant, String purpose, long ore) {
        var id = decided(applicant, purpose, ore);
        notify(id);
        return id;
    }

    /** The same, and taken. */
    public ApplicationId accepted(String applicant, String purpose, long ore) {
        var id = notified(applicant, purpose, ore);
        done(id, new Accepted(), Some.APPLICANT);
        return id;
    }

    /** Sends the letter of the decision. */
    public void notify(ApplicationId id) {
        var until = clock.instant().plus(Duration.ofDays(28));
        var words = new NotifyDecision.Words("letter", Set.of("reasons", "appeal"), until, until, List.of());
        must(new NotifyDecision(record())
                .send(Some.VESTHIMMERLAND, id, _ -> words, Some.DECIDER, "letter-" + file(id).number()));
    }

    /** Does something with a file, now. */
    public void done(ApplicationId id, FileEvent event, Actor by) {
        must(record().record(Some.VESTHIMMERLAND, id, Deed.of(event, by, "deed-" + file(id).number())));
    }

    /** A file as it stands. */
    public ApplicationFile file(ApplicationId id) {
        return files().find(Some.VESTHIMMERLAND, id, Reader.SYSTEM).orElseThrow();
    }

    private static void must(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private static Answers answers(String purpose) {
        return Answers.NONE
                .with(new QuestionId("purpose"), new Answer.Text(purpose))
                .with(new QuestionId("target"), new Answer.Chosen(Set.of("seniors", "adults")));
    }

    private ApplicationFile append(ApplicationFile file, FileEvent event, List<String> frozen) {
        var recorded = new Recorded(
                file.number() + 1, clock.instant(), Some.OFFICER, "before-" + file.number(), "before", event);
        var after = file.with(recorded);
        var step = new Step(after, new ArrayList<>(frozen), List.of());
        files().append(new Change(List.of(step), List.of(), Some.audit(clock.instant()), null));
        return after;
    }

    private DescribeAward describe() {
        return new DescribeAward(files(), rounds(), schemes(), _ -> List.of(CLUB));
    }

    /** The one round. */
    public static Rounds rounds() {
        return new Rounds() {
            @Override
            public List<Round> in(MunicipalityId municipality) {
                return List.of(Some.round());
            }

            @Override
            public Optional<Round> find(Round.Key key) {
                return Optional.of(Some.round());
            }
        };
    }

    /** The one scheme. */
    public static Schemes schemes() {
        return new Schemes() {
            @Override
            public List<Scheme> in(MunicipalityId municipality) {
                return List.of(scheme());
            }

            @Override
            public Optional<Scheme> find(Scheme.Key key) {
                return Optional.of(scheme());
            }
        };
    }

    private static Scheme scheme() {
        var key = new Scheme.Key(Some.VESTHIMMERLAND, new SchemeId("paragraf-18"));
        var adoption = new Adoption(LocalDate.of(2026, 11, 4), "Socialudvalget", "sag 12");
        var version = new SchemeVersion(1, GrantsDesk.terms(), adoption, Some.OPENS);
        return new Scheme(key, List.of(version), null, 3);
    }

    @Override
    public void close() {
        context.close();
    }
}
