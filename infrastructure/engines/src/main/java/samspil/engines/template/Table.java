package samspil.engines.template;

import java.util.Map;

/**
 * A DynamoDB table.
 *
 * @param properties the resource's properties as they stand, resolved: keys, indexes, stream, time to live
 */
public record Table(String logicalId, String name, String arn, Map<String, Object> properties) {}
