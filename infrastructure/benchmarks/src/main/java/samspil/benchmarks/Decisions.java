package samspil.benchmarks;

import static samspil.benchmarks.Organisations.HERLEV;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import samspil.engines.Engines;
import samspil.engines.Setup;
import samspil.engines.template.TemplateReader;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.RoundId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Budget;
import samspil.grants.budget.BudgetLine;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Decision;
import samspil.grants.file.Deed;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileRecord;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.FileTerms;
import samspil.grants.file.Hash;
import samspil.grants.file.Outcome;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Recorded;
import samspil.grants.file.RoundTerms;
import samspil.grants.file.Vote;
import samspil.grants.scheme.Arrival;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Money;
import samspil.platform.Environment;
import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent;
import samspil.platform.audit.AuditEvent.Actor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** How long a decision takes while others are made on the same line: as many as there are threads at every moment. */
final class Decisions implements AutoCloseable {
    private static final int THREADS = 32;
    private static final LineId LINE = new LineId("line");
    private static final Money ASKED = new Money(1_000_000);
    private static final Actor DECIDER = new Actor("decider", Role.CASE_WORKER, "duty", null);

    private final Engines engines;
    private final ApplicationContext context;
    private final Instant now = Instant.parse("2027-04-10T08:00:00Z");

    Decisions(Path root) {
        var setup = Setup.inMemory(TemplateReader.read(root.resolve("template.yaml"), Map.of()), root);
        engines = Engines.start(setup);
        var stack = setup.stack();
        var tables = Map.of(
                "GRANTS_TABLE", stack.table("GrantsTable").name(),
                "GRANTS_BUDGET_TABLE", stack.table("GrantsBudgetTable").name(),
                "OUTBOX_TABLE", stack.table("OutboxTable").name(),
                "AUDIT_TABLE", stack.table("AuditTable").name());
        RoundTerms terms = (_, _, _) -> new FileTerms(Set.of(LINE), Set.of(), Duration.ofDays(365));
        context = ApplicationContext.builder("bench").build();
        context.registerSingleton(InstantSource.class, () -> now);
        context.registerSingleton(Environment.class, new Environment(tables));
        context.registerSingleton(DynamoDbClient.class, engines.administrators().dynamo());
        context.registerSingleton(RoundTerms.class, terms);
        context.start();
    }

    /** A third of them can be granted. */
    void run(int count) throws Exception {
        open(count / 3);
        recommend(count);
        decide(0, count / 10);
        var figures = decide(count / 10, count);
        long granted = context.getBean(Budget.class)
                        .find(HERLEV, LINE)
                        .orElseThrow()
                        .balance()
                        .committed()
                / ASKED.ore();
        if (granted != count / 3) {
            throw new IllegalStateException(granted + " granted of " + count / 3);
        }
        System.out.printf(
                "%,d decisions, %d at a time, %,d granted of %,d possible: p50 %.0f ms  p99 %.0f ms  most %.0f ms  %.0f a second%n",
                count, THREADS, granted, count / 3, figures[0], figures[1], figures[2], figures[3]);
    }

    private double[] decide(int from, int to) throws Exception {
        long begin = System.nanoTime();
        double[] millis;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var deeds = IntStream.range(from, to)
                    .<Callable<Double>>mapToObj(at -> () -> decide(at))
                    .toList();
            millis = threads.invokeAll(deeds).stream()
                    .mapToDouble(Future::resultNow)
                    .sorted()
                    .toArray();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new double[] {
            millis[millis.length / 2],
            millis[millis.length * 99 / 100],
            millis[millis.length - 1],
            millis.length / seconds
        };
    }

    private double decide(int number) {
        var decision = new Decision(ASKED, LINE, "minutes", null, null, false);
        var deed = Deed.of(new Decided(decision, null), DECIDER, "decision");
        long begin = System.nanoTime();
        var outcome = context.getBean(RecordFileEvent.class).record(HERLEV, id(number), deed);
        if (!(outcome instanceof Outcome.Done || outcome instanceof Outcome.Refused)) {
            throw new IllegalStateException(outcome.toString());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private void open(int awards) {
        var budget = context.getBean(Budget.class);
        var title = new LocalText(Map.of(Language.DA, "§ 18"));
        budget.open(new BudgetLine(HERLEV, LINE, title, now, Balance.ZERO), audit());
        var entry = new LedgerEntry(Movement.APPROPRIATE, new Money(awards * ASKED.ore()), "minutes");
        budget.post(List.of(new Posting(HERLEV, LINE, "budget", now, List.of(entry))), audit());
    }

    private void recommend(int count) {
        var files = IntStream.range(0, count)
                .mapToObj(number -> new ApplicationFile(HERLEV, id(number), List.of()))
                .toList();
        var members = Set.of("a", "b", "c");
        files = append(
                files, new Submitted(new RoundId("round"), "applicant", Hash.of("words"), ASKED, new Arrival.InTime()));
        files = append(files, new AssessmentStarted(Aid.NONE, "a society"));
        append(files, new Recommended(ASKED, "good", new Vote(members, members, 3, 0, 0)));
    }

    private List<ApplicationFile> append(List<ApplicationFile> files, FileEvent event) {
        var after = files.stream()
                .map(file -> file.with(new Recorded(file.number() + 1, now, DECIDER, "key" + file.number(), "", event)))
                .toList();
        for (int from = 0; from < after.size(); from += FileRecord.MOST_FILES) {
            var steps = after.subList(from, Math.min(after.size(), from + FileRecord.MOST_FILES)).stream()
                    .map(file -> new Step(file, List.of(), List.of()))
                    .toList();
            context.getBean(FileRecord.class).append(new Change(steps, List.of(), audit(), null));
        }
        return after;
    }

    private AuditEvent audit() {
        return AuditEvent.of(HERLEV, now, DECIDER, "bench", "bench");
    }

    private static ApplicationId id(int number) {
        return new ApplicationId(new UUID(0, number).toString());
    }

    @Override
    public void close() {
        context.close();
        engines.close();
    }
}
