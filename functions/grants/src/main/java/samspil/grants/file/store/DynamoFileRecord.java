package samspil.grants.file.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.grants.budget.store.PostingActions;
import samspil.grants.file.Anonymised;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.FileHead;
import samspil.grants.file.FileRecord;
import samspil.grants.file.Frozen;
import samspil.grants.file.Reader;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditTrail;
import samspil.platform.outbox.Outbox;
import samspil.platform.store.Item;
import samspil.platform.store.Table;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The files with their money: an event takes a number that was free, and the postings, the lines, what is frozen, the
 * letters and the audit record are written in the same transaction.
 */
record DynamoFileRecord(Tables tables, AuditTrail trail, Outbox outbox, List<Along> along) implements FileRecord {

    private static final int FORGOTTEN_AT_ONCE = 80;

    /** Where files and money are kept. */
    record Tables(Table files, Table budget) {}

    @Override
    public Optional<ApplicationFile> find(MunicipalityId municipality, ApplicationId id, Reader reader) {
        return reads().find(municipality, id, reader);
    }

    @Override
    public List<FileHead> of(MunicipalityId municipality, RoundId round, Reader reader) {
        return reads().of(municipality, round, reader);
    }

    @Override
    public List<FileHead> of(MunicipalityId municipality, String applicant, Reader reader) {
        return reads().of(municipality, applicant, reader);
    }

    @Override
    public Optional<String> frozen(MunicipalityId municipality, ApplicationId id, String hash) {
        return reads().frozen(municipality, id, hash);
    }

    @Override
    public Written append(Change change) {
        change.steps().forEach(this::forgetMost);
        var guards = guards(change).toList();
        var posted = new PostingActions(tables.budget()).of(change.postings());
        var rest = Stream.concat(
                change.steps().stream().flatMap(this::beside), along.stream().flatMap(each -> each.with(change)));
        var all = Stream.of(guards.stream(), posted.stream(), rest)
                .flatMap(each -> each)
                .toList();
        return trail.append(change.audit(), all)
                .<Written>map(failed -> Verdict.of(failed, guards.size(), change.postings()))
                .orElseGet(Written.Done::new);
    }

    /** What has a condition: every event takes its number, and a batch moves on by one part. */
    private Stream<TransactWriteItem> guards(Change change) {
        var events = change.steps().stream().map(step -> tables.files().puttingNew(FileItem.event(step.after())));
        var batch = Optional.ofNullable(change.batch()).map(after -> BatchItem.moving(tables.budget(), after));
        return Stream.concat(events, batch.stream());
    }

    private Stream<TransactWriteItem> beside(Step step) {
        var head = tables.files().putting(FileItem.head(step.after()));
        var frozen = step.frozen().stream()
                .distinct()
                .map(text -> tables.files().putting(FileItem.freezing(step.after(), text)));
        var letters = step.letters().stream().map(outbox::put);
        return Stream.of(Stream.of(head), frozen, letters, forgotten(step)).flatMap(each -> each);
    }

    private Stream<TransactWriteItem> forgotten(Step step) {
        return forgettable(step).limit(FORGOTTEN_AT_ONCE).map(tables.files()::removing);
    }

    /** What does not fit into the transaction goes before it, so that nothing is left when the event stands. */
    private void forgetMost(Step step) {
        forgettable(step).skip(FORGOTTEN_AT_ONCE).forEach(tables.files()::remove);
    }

    private static Stream<Item> forgettable(Step step) {
        var file = step.after();
        return step.next().event() instanceof Anonymised
                ? Frozen.of(file).stream().map(hash -> FileItem.frozen(file.municipality(), file.id(), hash))
                : Stream.empty();
    }

    private DynamoFiles reads() {
        return new DynamoFiles(tables.files());
    }
}
