package samspil.directory.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samspil.directory.Query;
import samspil.directory.Suggestion;
import samspil.directory.SuggestionId;
import samspil.directory.Suggestions;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent.Actor;
import samspil.platform.store.Cursor;
import samspil.platform.store.Item;
import samspil.platform.store.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Suggestions in the municipality's own table. */
final class DynamoSuggestions implements Suggestions {
    private static final Pattern PLACE = Pattern.compile("[0-9T:.Z-]+#[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final DynamoDbClient dynamo;
    private final TableActions table;
    private final SuggestionTasks tasks;
    private final StepWrites steps;
    private final Transactions transactions;
    private final Deeds deeds;

    DynamoSuggestions(DynamoDbClient dynamo, String table, SuggestionTasks tasks, Deeds deeds) {
        this.dynamo = dynamo;
        this.table = new TableActions(table);
        this.tasks = tasks;
        this.steps = new StepWrites(this.table, tasks);
        this.transactions = new Transactions(dynamo);
        this.deeds = deeds;
    }

    @Override
    public void add(Suggestion suggestion) {
        var item = table.put(SuggestionItem.open(suggestion));
        transactions.write(
                Stream.concat(Stream.of(item), tasks.put(suggestion).stream()).toList());
    }

    @Override
    public Optional<Suggestion> find(MunicipalityId home, SuggestionId id) {
        var key = SuggestionItem.key(home, id).attributes();
        var found = dynamo.getItem(get -> get.tableName(table.table()).key(key).consistentRead(true));
        return found.hasItem() ? Optional.of(SuggestionItem.read(new Item(found.item()))) : Optional.empty();
    }

    @Override
    public Optional<Part> open(MunicipalityId home, Query.Paging paging) {
        if (paging.after() == null) {
            return Optional.of(part(home, paging.limit(), null));
        }
        return Cursor.parts(paging.after(), 1)
                .map(List::getFirst)
                .filter(place -> PLACE.matcher(place).matches())
                .map(place -> part(home, paging.limit(), place));
    }

    @Override
    public boolean refuse(Suggestion suggestion, Suggestion.State.Refused refusal, Actor actor) {
        return deeds.refusal(suggestion, refusal.at(), actor, steps.decide(suggestion, refusal))
                .isEmpty();
    }

    private Part part(MunicipalityId home, int limit, @Nullable String after) {
        var waiting = AttributeValue.fromS(SuggestionItem.partition(home));
        var answer = dynamo.query(query -> query.tableName(table.table())
                .indexName(SuggestionItem.OPEN)
                .keyConditionExpression("openFor = :waiting")
                .expressionAttributeValues(Map.of(":waiting", waiting))
                .limit(limit)
                .exclusiveStartKey(after == null ? null : start(home, after)));
        var items = answer.items().stream().map(Item::new).toList();
        var next = answer.hasLastEvaluatedKey() && !items.isEmpty()
                ? Cursor.of(items.getLast().text(SuggestionItem.OPEN_SINCE))
                : null;
        return new Part(items.stream().map(SuggestionItem::read).toList(), next);
    }

    private static Map<String, AttributeValue> start(MunicipalityId home, String place) {
        var id = new SuggestionId(place.substring(place.indexOf('#') + 1));
        return SuggestionItem.key(home, id)
                .with(SuggestionItem.OPEN_FOR, SuggestionItem.partition(home))
                .with(SuggestionItem.OPEN_SINCE, place)
                .attributes();
    }
}
