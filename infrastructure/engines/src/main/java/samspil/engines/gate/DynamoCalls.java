package samspil.engines.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What each DynamoDB operation needs.
 *
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html">Actions and
 *     resources of DynamoDB</a>
 */
final class DynamoCalls {
    /** A transaction needs the right to each of its items' actions, not one of its own. */
    private static final Map<String, String> ITEM_ACTIONS = Map.of(
            "Put", "dynamodb:PutItem",
            "Update", "dynamodb:UpdateItem",
            "Delete", "dynamodb:DeleteItem",
            "ConditionCheck", "dynamodb:ConditionCheckItem",
            "Get", "dynamodb:GetItem");

    private DynamoCalls() {}

    static Call call(String operation, JsonNode request) {
        var action = "dynamodb:" + operation;
        return switch (operation) {
            case "TransactWriteItems", "TransactGetItems" -> new Call(action, items(request));
            case "BatchWriteItem", "BatchGetItem" -> new Call(action, tables(action, request));
            default -> Call.on(action, resource(request));
        };
    }

    private static List<Access> items(JsonNode request) {
        return stream(request.path("TransactItems").elements())
                .flatMap(item -> item.properties().stream())
                .map(item -> new Access(
                        ITEM_ACTIONS.getOrDefault(item.getKey(), "dynamodb:" + item.getKey()),
                        Arns.table(item.getValue().path("TableName").asText())))
                .distinct()
                .toList();
    }

    private static List<Access> tables(String action, JsonNode request) {
        return stream(request.path("RequestItems").fieldNames())
                .map(table -> new Access(action, Arns.table(table)))
                .toList();
    }

    private static String resource(JsonNode request) {
        if (request.has("StreamArn")) {
            return Arns.cloud(request.path("StreamArn").asText());
        }
        if (!request.has("TableName")) {
            return "*";
        }
        var table = Arns.table(request.path("TableName").asText());
        return request.has("IndexName")
                ? table + "/index/" + request.path("IndexName").asText()
                : table;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> all = () -> iterator;
        return StreamSupport.stream(all.spliterator(), false);
    }
}
