package samspil.grants.file.store;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samspil.engines.template.Stack;
import samspil.grants.ApplicationId;
import samspil.grants.LineId;
import samspil.grants.budget.Balance;
import samspil.grants.budget.Budget;
import samspil.grants.budget.LedgerEntry;
import samspil.grants.budget.Movement;
import samspil.grants.budget.Posting;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Applying.Submitted;
import samspil.grants.file.Assessing.Aid;
import samspil.grants.file.Assessing.AssessmentStarted;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.CheckInvariants;
import samspil.grants.file.DecideBatch;
import samspil.grants.file.Deciding.Decided;
import samspil.grants.file.Deed;
import samspil.grants.file.Export;
import samspil.grants.file.FileEvent;
import samspil.grants.file.FileRecord;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.Frozen;
import samspil.grants.file.Hash;
import samspil.grants.file.Outcome;
import samspil.grants.file.Reader;
import samspil.grants.file.RecordFileEvent;
import samspil.grants.file.Recorded;
import samspil.grants.file.RoundTerms;
import samspil.grants.file.Some;
import samspil.grants.scheme.Arrival;
import samspil.platform.Environment;
import samspil.platform.audit.VerifyAudit;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The grants of Vesthimmerland on a store, with all that a test wants of them. */
final class Office implements AutoCloseable {
    /** What every application asks for, in øre. */
    static final long ASKED = 10_000;

    private final ApplicationContext context;
    private final DynamoDbClient dynamo;
    private final Map<String, String> tables;
    private final Table files;

    Office(DynamoDbClient dynamo, Map<String, String> tables, InstantSource clock) {
        this.dynamo = dynamo;
        this.tables = tables;
        files = new Table(dynamo, tables.getOrDefault("GRANTS_TABLE", ""));
        RoundTerms terms = (_, _, _) -> Some.TERMS;
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .build();
        context.registerSingleton(InstantSource.class, clock);
        context.registerSingleton(Environment.class, new Environment(tables));
        context.registerSingleton(DynamoDbClient.class, dynamo);
        context.registerSingleton(RoundTerms.class, terms);
        context.start();
    }

    /** The tables of the template, by the variables that name them. */
    static Map<String, String> tables(Stack stack) {
        return Map.of(
                "GRANTS_TABLE", stack.table("GrantsTable").name(),
                "GRANTS_BUDGET_TABLE", stack.table("GrantsBudgetTable").name(),
                "OUTBOX_TABLE", stack.table("OutboxTable").name(),
                "AUDIT_TABLE", stack.table("AuditTable").name());
    }

    /** Makes its tables empty; faster than making all of the template's anew. */
    void clear() {
        tables.values()
                .forEach(name -> dynamo.scanPaginator(scan -> scan.tableName(name)).items().stream()
                        .map(Item::new)
                        .forEach(item -> new Table(dynamo, name).remove(Item.key(item.text("pk"), item.text("sk")))));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    FileRecord files() {
        return bean(FileRecord.class);
    }

    Budget budget() {
        return bean(Budget.class);
    }

    ApplicationFile file(int number) {
        return files().find(Some.VESTHIMMERLAND, Some.id(number), Reader.SYSTEM).orElseThrow();
    }

    Balance balance(LineId line) {
        return budget().find(Some.VESTHIMMERLAND, line).orElseThrow().balance();
    }

    /** Opens a line with so much. */
    void appropriate(LineId line, long ore) {
        budget().open(Some.line(line), Some.audit(Some.OPENS));
        var entry = new LedgerEntry(Movement.APPROPRIATE, Some.money(ore), "minutes 1");
        var posting = new Posting(Some.VESTHIMMERLAND, line, "budget", Some.OPENS, List.of(entry));
        budget().post(List.of(posting), Some.audit(Some.OPENS));
    }

    /** So many files on which the council has voted, from number one. */
    void recommend(int count, Instant at) {
        var files = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ApplicationFile(Some.VESTHIMMERLAND, Some.id(number), List.of()))
                .toList();
        var submitted = new Submitted(Some.ROUND, "org", Hash.of("words"), Some.money(ASKED), new Arrival.InTime());
        files = append(files, submitted, List.of("words"), at);
        files = append(files, new AssessmentStarted(Aid.NONE, "a society"), List.of(), at);
        append(files, new Recommended(Some.money(ASKED), "good", Some.vote()), List.of(), at);
    }

    private List<ApplicationFile> append(
            List<ApplicationFile> files, FileEvent event, List<String> frozen, Instant at) {
        var after = files.stream()
                .map(file -> file.with(
                        new Recorded(file.number() + 1, at, Some.OFFICER, "before-" + file.number(), "before", event)))
                .toList();
        for (int from = 0; from < after.size(); from += 30) {
            var steps = after.subList(from, Math.min(after.size(), from + 30)).stream()
                    .map(file -> new Step(file, frozen, List.of()))
                    .toList();
            files().append(new Change(steps, List.of(), Some.audit(at), null));
        }
        return after;
    }

    /** Grants a file all it asks for. */
    Outcome grant(int number, String key) {
        return record(number, new Decided(Some.decision(ASKED, Some.LINE), null), key);
    }

    Outcome record(int number, FileEvent event, String key) {
        return bean(RecordFileEvent.class)
                .record(Some.VESTHIMMERLAND, Some.id(number), Deed.of(event, Some.DECIDER, key));
    }

    DecideBatch batches() {
        return bean(DecideBatch.class);
    }

    /** Every promise that the store breaks. */
    List<CheckInvariants.Breach> breaches() {
        return new CheckInvariants((_, _, _) -> Some.TERMS).of(export());
    }

    VerifyAudit.Verification audit() {
        return bean(VerifyAudit.class).of(Some.VESTHIMMERLAND);
    }

    private Export export() {
        var stored = new HashMap<LineId, Balance>();
        var postings = new ArrayList<Posting>();
        budget().in(Some.VESTHIMMERLAND).forEach(line -> {
            stored.put(line.id(), line.balance());
            postings.addAll(budget().postings(Some.VESTHIMMERLAND, line.id()));
        });
        var heads = new HashMap<ApplicationId, String>();
        var all = new ArrayList<ApplicationFile>();
        var frozen = new HashMap<ApplicationId, Map<String, String>>();
        files.partition(FileItem.round(Some.VESTHIMMERLAND, Some.ROUND)).forEach(item -> {
            var file = files().find(Some.VESTHIMMERLAND, FileItem.head(item).id(), Reader.SYSTEM)
                    .orElseThrow();
            heads.put(file.id(), item.text("hash"));
            all.add(file);
            frozen.put(file.id(), frozen(file));
        });
        return new Export(Some.VESTHIMMERLAND, all, postings, stored, heads, frozen);
    }

    private Map<String, String> frozen(ApplicationFile file) {
        var texts = new HashMap<String, String>();
        Frozen.of(file)
                .forEach(hash ->
                        files().frozen(file.municipality(), file.id(), hash).ifPresent(text -> texts.put(hash, text)));
        return texts;
    }

    @Override
    public void close() {
        context.close();
    }
}
