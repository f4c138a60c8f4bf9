package samspil.directory.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.ConfirmationLink;
import samspil.directory.Confirmations;
import samspil.directory.Entries.Version;
import samspil.directory.Kind;
import samspil.directory.LinkId;
import samspil.directory.Subject;
import samspil.kernel.MunicipalityId;
import samspil.platform.store.Item;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Links and due days in the municipality's own table. */
final class DynamoConfirmations implements Confirmations {
    /** Sorts behind everything that begins with a day. */
    private static final String BEHIND = "$";

    private final DynamoDbClient dynamo;
    private final TableActions table;
    private final Transactions transactions;

    DynamoConfirmations(DynamoDbClient dynamo, String table) {
        this.dynamo = dynamo;
        this.table = new TableActions(table);
        this.transactions = new Transactions(dynamo);
    }

    @Override
    public List<Due> due(MunicipalityId home, LocalDate until) {
        return waiting(EntryItem.dueFor(home), until + BEHIND)
                .flatMap(item -> due(item).stream())
                .filter(due -> !due.on().isAfter(until))
                .toList();
    }

    @Override
    public boolean prepare(ConfirmationLink link, Due due, @Nullable LocalDate next) {
        var actions = List.of(table.putNew(LinkItem.unsent(link)), table.update(asked(due, next)));
        return transactions.write(actions).isEmpty();
    }

    @Override
    public void prepare(ConfirmationLink link) {
        dynamo.putItem(
                put -> put.tableName(table.table()).item(LinkItem.unsent(link).attributes()));
    }

    @Override
    public List<ConfirmationLink> unsent(MunicipalityId home) {
        return waiting(LinkItem.unsentFor(home), "~")
                .filter(item -> item.find(EntryItem.DUE_FOR).isPresent())
                .map(LinkItem::read)
                .toList();
    }

    @Override
    public void sent(ConfirmationLink link) {
        var key = LinkItem.key(link.subject().home(), link.id());
        var gone = new Item(Map.of())
                .with(":for", LinkItem.unsentFor(link.subject().home()));
        transactions.write(
                List.of(table.update(new TableActions.Change(key, "REMOVE dueFor, dueOn", "dueFor = :for", gone))));
    }

    @Override
    public Optional<ConfirmationLink> find(MunicipalityId home, LinkId id) {
        return item(LinkItem.key(home, id).attributes()).map(LinkItem::read);
    }

    @Override
    public Optional<Version> entry(Subject subject) {
        var partition = EntryItem.partition(subject.home(), subject.kind(), subject.id());
        return item(Item.key(partition, EntryItem.CURRENT).attributes())
                .map(item -> EntryItem.read(item, subject.kind()))
                .filter(version -> version.entry() != null);
    }

    /** The index knows keys only and may lag behind, so what it names is read again. */
    private Stream<Item> waiting(String waitingFor, String before) {
        var values = Map.of(":for", AttributeValue.fromS(waitingFor), ":before", AttributeValue.fromS(before));
        return dynamo
                .queryPaginator(query -> query.tableName(table.table())
                        .indexName(EntryItem.DUE)
                        .keyConditionExpression("dueFor = :for AND dueOn < :before")
                        .expressionAttributeValues(values))
                .items()
                .stream()
                .flatMap(found ->
                        item(Item.key(new Item(found).text("pk"), new Item(found).text("sk"))
                                        .attributes())
                                .stream());
    }

    private Optional<Item> item(Map<String, AttributeValue> key) {
        var found = dynamo.getItem(get -> get.tableName(table.table()).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(new Item(found.item())) : Optional.empty();
    }

    private static Optional<Due> due(Item item) {
        return item.find(EntryItem.DUE_ON).map(on -> {
            var parts = on.split("#", 3);
            var kind = Kind.ofPlural(parts[1]).orElseThrow();
            return new Due(EntryItem.read(item, kind), LocalDate.parse(parts[0]));
        });
    }

    private static TableActions.Change asked(Due due, @Nullable LocalDate next) {
        var entry = due.version().standing();
        var key = Item.key(EntryItem.partition(entry.home(), entry.kind(), entry.id()), EntryItem.CURRENT);
        var seen = new Item(Map.of()).with(":seen", EntryItem.dueOn(due.on(), entry));
        return next == null
                ? new TableActions.Change(key, "REMOVE dueFor, dueOn", "dueOn = :seen", seen)
                : new TableActions.Change(
                        key, "SET dueOn = :next", "dueOn = :seen", seen.with(":next", EntryItem.dueOn(next, entry)));
    }
}
