package samspil.local.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * Writes a batch of stream records as Lambda gets them: times in seconds, bytes in base64, and this stack's region where
 * the engine says its own.
 */
final class StreamEvent {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StreamEvent() {}

    static byte[] of(List<Record> records, String streamArn, String region) {
        ObjectNode event = JSON.objectNode();
        ArrayNode all = event.putArray("Records");
        records.forEach(record -> all.add(record(record, streamArn, region)));
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode record(Record record, String streamArn, String region) {
        ObjectNode node = JSON.objectNode();
        node.put("eventID", record.eventID());
        node.put("eventName", record.eventNameAsString());
        node.put("eventVersion", "1.1");
        node.put("eventSource", "aws:dynamodb");
        node.put("awsRegion", region);
        node.set("dynamodb", change(record.dynamodb()));
        node.put("eventSourceARN", streamArn);
        if (record.userIdentity() != null) {
            node.putObject("userIdentity")
                    .put("principalId", record.userIdentity().principalId())
                    .put("type", record.userIdentity().type());
        }
        return node;
    }

    private static ObjectNode change(StreamRecord change) {
        ObjectNode node = JSON.objectNode();
        node.put(
                "ApproximateCreationDateTime",
                change.approximateCreationDateTime().getEpochSecond());
        node.set("Keys", item(change.keys()));
        if (change.hasNewImage()) {
            node.set("NewImage", item(change.newImage()));
        }
        if (change.hasOldImage()) {
            node.set("OldImage", item(change.oldImage()));
        }
        node.put("SequenceNumber", change.sequenceNumber());
        node.put("SizeBytes", change.sizeBytes());
        node.put("StreamViewType", change.streamViewTypeAsString());
        return node;
    }

    private static ObjectNode item(Map<String, AttributeValue> item) {
        ObjectNode node = JSON.objectNode();
        item.forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    private static ObjectNode value(AttributeValue value) {
        ObjectNode node = JSON.objectNode();
        switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case B -> node.put("B", base64(value.b()));
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case M -> node.set("M", item(value.m()));
            case L -> value.l().forEach(each -> node.withArray("L").add(value(each)));
            case SS -> value.ss().forEach(node.withArray("SS")::add);
            case NS -> value.ns().forEach(node.withArray("NS")::add);
            case BS -> value.bs().forEach(each -> node.withArray("BS").add(base64(each)));
            default -> throw new IllegalArgumentException("unknown attribute type " + value);
        }
        if (value.hasL() && value.l().isEmpty()) {
            node.putArray("L");
        }
        return node;
    }

    private static String base64(software.amazon.awssdk.core.SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
