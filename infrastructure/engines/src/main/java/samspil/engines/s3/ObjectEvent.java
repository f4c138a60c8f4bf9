package samspil.engines.s3;

/**
 * Something happened to an object.
 *
 * @param name as in S3's notifications, such as {@code ObjectCreated:Put} or {@code ObjectRemoved:Delete}
 * @param eTag without quotes, empty for a removal
 * @param size bytes, 0 for a removal
 * @param versionId empty where the bucket has no versions
 */
public record ObjectEvent(String name, String bucket, String key, String eTag, long size, String versionId) {}
