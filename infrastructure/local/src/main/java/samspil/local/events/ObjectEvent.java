package samspil.local.events;

import java.time.Instant;

/**
 * What happened to an object.
 *
 * @param name such as {@code ObjectCreated:Put}
 * @param etag without quotes, empty for a removal
 * @param versionId empty where the bucket keeps no versions
 */
public record ObjectEvent(
        String bucket, String key, String name, String etag, long size, String versionId, Instant when) {}
