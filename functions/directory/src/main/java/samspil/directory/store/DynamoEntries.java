package samspil.directory.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Entries;
import samspil.directory.Entry;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Subject;
import samspil.directory.Suggestion;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The municipality's own table; every write carries the public table along in the same transaction. */
final class DynamoEntries implements Entries {
    private final DynamoDbClient dynamo;
    private final String table;
    private final BatchOfReads reads;
    private final EntryWrites writes;
    private final StepWrites steps;
    private final Transactions transactions;
    private final Deeds deeds;

    DynamoEntries(DynamoDbClient dynamo, Tables tables, SuggestionTasks tasks, Deeds deeds, BoardTies ties) {
        var table = tables.own();
        this.dynamo = dynamo;
        this.table = table;
        this.reads = new BatchOfReads(dynamo, table);
        this.writes = new EntryWrites(new TableActions(table), new TableActions(tables.published()), ties);
        this.steps = new StepWrites(new TableActions(table), tasks);
        this.transactions = new Transactions(dynamo);
        this.deeds = deeds;
    }

    /**
     * The names of two tables.
     *
     * @param own of the municipality's own
     * @param published of what everybody may see
     */
    record Tables(String own, String published) {}

    @Override
    public Optional<Version> find(MunicipalityId home, Kind kind, EntryId id) {
        return current(home, kind, id).filter(version -> version.entry() != null);
    }

    @Override
    public Map<EntryId, Version> findAll(MunicipalityId home, Kind kind, Set<EntryId> ids) {
        return reads.find(home, kind, ids);
    }

    @Override
    public Optional<Version> at(MunicipalityId home, Kind kind, EntryId id, long version) {
        return item(Item.key(EntryItem.partition(home, kind, id), EntryItem.past(version)))
                .map(item -> EntryItem.read(item, kind))
                .or(() -> current(home, kind, id).filter(standing -> standing.version() == version))
                .filter(found -> found.entry() != null);
    }

    @Override
    public List<Version> history(MunicipalityId home, Kind kind, EntryId id) {
        var partition = AttributeValue.fromS(EntryItem.partition(home, kind, id));
        var versions = new ArrayList<Version>();
        current(home, kind, id).ifPresent(versions::add);
        dynamo.queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .scanIndexForward(false)
                        .keyConditionExpression("pk = :pk AND begins_with(sk, :past)")
                        .expressionAttributeValues(Map.of(":pk", partition, ":past", AttributeValue.fromS("V#"))))
                .items()
                .forEach(item -> versions.add(EntryItem.read(new Item(item), kind)));
        return versions;
    }

    @Override
    public Write save(Entry entry, long expected, Change change) {
        return saveAll(List.of(new Draft(entry, expected)), change).getFirst();
    }

    @Override
    public Write commit(Draft draft, List<Step> along, Change change) {
        var actions = new ArrayList<TransactWriteItem>();
        for (var part :
                Stream.concat(Stream.of(new Step.Put(draft)), along.stream()).toList()) {
            var more = actions(part, change);
            if (more.isEmpty()) {
                return new Write.Stale();
            }
            actions.addAll(more);
        }
        return written(Subject.of(draft.entry()), draft.expected(), change, actions);
    }

    /** None for what is known to come too late. */
    private List<TransactWriteItem> actions(Step step, Change change) {
        return switch (step) {
            case Step.Put(var draft) -> saving(draft, change);
            case Step.Merge(var dropped, var into) -> writes.removal(dropped, into, change);
            case Step.Approve(var suggestion) -> steps.decide(suggestion, new Suggestion.State.Approved(change.at()));
            case Step.Use(var link, var at) -> List.of(steps.use(link, at));
        };
    }

    private List<TransactWriteItem> saving(Draft draft, Change change) {
        var entry = draft.entry();
        var before = current(entry.home(), entry.kind(), entry.id());
        return before.map(Version::version).orElse(0L) == draft.expected()
                ? writes.saving(before.orElse(null), entry, change)
                : List.of();
    }

    @Override
    public List<Write> saveAll(List<Draft> drafts, Change change) {
        return new BatchOfWrites(reads, writes, transactions).save(drafts, change);
    }

    @Override
    public Write remove(
            MunicipalityId home, Kind kind, EntryId id, long expected, @Nullable EntryId mergedInto, Change change) {
        var before = find(home, kind, id).filter(version -> version.version() == expected);
        if (before.isEmpty()) {
            return new Write.Stale();
        }
        List<TransactWriteItem> removal = writes.removal(before.get(), mergedInto, change);
        return written(new Subject(home, kind, id), expected, change, removal);
    }

    /** What a person did is written with the record of it, or not at all. */
    private Write written(Subject subject, long expected, Change change, List<TransactWriteItem> actions) {
        var actor = change.actor();
        var failed =
                actor == null ? transactions.write(actions) : deeds.entry(subject, expected, change, actor, actions);
        return failed.isEmpty() ? new Write.Saved(expected + 1) : new Write.Stale();
    }

    private Optional<Version> current(MunicipalityId home, Kind kind, EntryId id) {
        return item(Item.key(EntryItem.partition(home, kind, id), EntryItem.CURRENT))
                .map(item -> EntryItem.read(item, kind));
    }

    private Optional<Item> item(Item key) {
        var found =
                dynamo.getItem(get -> get.tableName(table).key(key.attributes()).consistentRead(true));
        return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
    }
}
