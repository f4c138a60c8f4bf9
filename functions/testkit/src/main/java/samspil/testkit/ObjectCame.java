package samspil.testkit;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import java.util.List;

/** What S3 tells a function when an object was stored. */
public final class ObjectCame {

    private ObjectCame() {}

    /** The event of one object, in whatever bucket. */
    public static S3Event event(String key) {
        var object = new S3ObjectEntity(key, 1L, "", "", "");
        var s3 = new S3Entity("", null, object, "1.0");
        return new S3Event(List.of(new S3EventNotificationRecord(
                "eu-north-1", "ObjectCreated:Put", "aws:s3", "2026-01-01T00:00:00Z", "2.1", null, null, s3, null)));
    }
}
