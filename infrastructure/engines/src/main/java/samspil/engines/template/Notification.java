package samspil.engines.template;

import java.util.List;

/**
 * A bucket's events as an event source.
 *
 * @param bucket the bucket's logical id
 * @param events such as {@code s3:ObjectCreated:*}
 * @param prefix of the key, empty for all
 * @param suffix of the key, empty for all
 */
public record Notification(String logicalId, String bucket, List<String> events, String prefix, String suffix) {}
