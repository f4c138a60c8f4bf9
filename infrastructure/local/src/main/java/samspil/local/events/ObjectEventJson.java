package samspil.local.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes an object's event as S3 sends it: the key encoded as in a form, version 2.1. */
final class ObjectEventJson {
    private ObjectEventJson() {}

    static byte[] of(ObjectEvent event, String notification, String region) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode entry = root.putArray("Records").addObject();
        entry.put("eventVersion", "2.1");
        entry.put("eventSource", "aws:s3");
        entry.put("awsRegion", region);
        entry.put("eventTime", event.when().toString());
        entry.put("eventName", event.name());
        entry.putObject("userIdentity").put("principalId", "local");
        entry.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        entry.putObject("responseElements");
        entry.set("s3", place(event, notification));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode place(ObjectEvent event, String notification) {
        ObjectNode place = JsonNodeFactory.instance.objectNode();
        place.put("s3SchemaVersion", "1.0");
        place.put("configurationId", notification);
        ObjectNode bucket = place.putObject("bucket");
        bucket.put("name", event.bucket());
        bucket.putObject("ownerIdentity").put("principalId", "local");
        bucket.put("arn", "arn:aws:s3:::" + event.bucket());
        ObjectNode object = place.putObject("object");
        object.put("key", URLEncoder.encode(event.key(), StandardCharsets.UTF_8).replace("%2F", "/"));
        if (event.name().startsWith("ObjectCreated")) {
            object.put("size", event.size());
            object.put("eTag", event.etag());
        }
        if (!event.versionId().isEmpty()) {
            object.put("versionId", event.versionId());
        }
        object.put("sequencer", "%016X".formatted(event.when().toEpochMilli()));
        return place;
    }
}
