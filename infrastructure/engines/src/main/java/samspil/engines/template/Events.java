package samspil.engines.template;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samspil.engines.cloudformation.KnownType;
import samspil.engines.cloudformation.Node;
import samspil.engines.cloudformation.Resource;

/** Reads what invokes a function beside the API: table streams, bucket events, schedules and rules of the event bus. */
final class Events {
    private final Map<String, Table> tables;
    private final Map<String, Bucket> buckets;

    /** Events refer to tables and buckets, each by logical id. */
    Events(Map<String, Table> tables, Map<String, Bucket> buckets) {
        this.tables = tables;
        this.buckets = buckets;
    }

    private record Event(String logicalId, String type, Node properties) {}

    List<StreamSource> streams(Resource function) {
        return events(function, "DynamoDB").map(this::stream).toList();
    }

    List<Notification> notifications(Resource function) {
        return events(function, "S3").map(this::notification).toList();
    }

    /** The enabled schedules. */
    List<Schedule> schedules(Resource function) {
        return events(function, "ScheduleV2")
                .filter(Events::isEnabled)
                .map(Events::schedule)
                .toList();
    }

    /** The enabled rules. */
    List<EventRule> rules(Resource function) {
        return events(function, "EventBridgeRule")
                .filter(Events::isEnabled)
                .map(event -> EventRule.of(event.logicalId(), event.properties().get("Pattern")))
                .toList();
    }

    private static boolean isEnabled(Event event) {
        return !text(event, "State", "ENABLED").equals("DISABLED");
    }

    private static Stream<Event> events(Resource function, String type) {
        return function.properties().find("Events").stream()
                .flatMap(events -> events.entries().entrySet().stream())
                .map(entry -> event(function.logicalId() + entry.getKey(), entry.getValue()))
                .filter(event -> event.type().equals(type));
    }

    private static Event event(String logicalId, Node event) {
        var type = event.get("Type");
        if (type.text().equals("Api")) {
            throw type.error("routes come from the contract alone");
        }
        KnownType.checkEvent(type, event.get("Properties"));
        return new Event(logicalId, type.text(), event.get("Properties"));
    }

    private StreamSource stream(Event event) {
        var stream = event.properties().get("Stream");
        var table = tables.values().stream()
                .filter(each -> stream.text().startsWith(each.arn() + "/stream/"))
                .findFirst()
                .orElseThrow(() -> stream.error("is not the stream of a table of this template"));
        if (!table.properties().containsKey("StreamSpecification")) {
            throw stream.error(table.logicalId() + " has no StreamSpecification");
        }
        return new StreamSource(
                event.logicalId(),
                table.logicalId(),
                number(event, "BatchSize", 100),
                Duration.ofSeconds(number(event, "MaximumBatchingWindowInSeconds", 0)),
                number(event, "MaximumRetryAttempts", -1),
                event.properties().find("FunctionResponseTypes").stream()
                        .anyMatch(types -> types.texts().contains("ReportBatchItemFailures")));
    }

    private Notification notification(Event event) {
        var name = event.properties().get("Bucket");
        var bucket = buckets.values().stream()
                .filter(each -> each.name().equals(name.text()))
                .findFirst()
                .orElseThrow(() -> name.error("is not a bucket of this template"));
        return new Notification(
                event.logicalId(),
                bucket.logicalId(),
                event.properties().get("Events").texts(),
                rule(event, "prefix"),
                rule(event, "suffix"));
    }

    private static String rule(Event event, String name) {
        return event.properties().find("Filter").stream()
                .flatMap(filter -> filter.get("S3Key").get("Rules").items().stream())
                .filter(rule -> rule.get("Name").text().equals(name))
                .map(rule -> rule.get("Value").text())
                .findFirst()
                .orElse("");
    }

    private static Schedule schedule(Event event) {
        return new Schedule(
                event.logicalId(),
                event.properties().get("ScheduleExpression").text(),
                zone(event),
                text(event, "Input", ""));
    }

    private static ZoneId zone(Event event) {
        try {
            return ZoneId.of(text(event, "ScheduleExpressionTimezone", "UTC"));
        } catch (DateTimeException e) {
            throw event.properties().get("ScheduleExpressionTimezone").error("is not a time zone");
        }
    }

    private static String text(Event event, String property, String otherwise) {
        return event.properties().find(property).map(Node::text).orElse(otherwise);
    }

    private static int number(Event event, String property, int otherwise) {
        return event.properties().find(property).map(Node::number).orElse(otherwise);
    }
}
