package samspil.engines.template;

import java.time.Duration;

/**
 * A DynamoDB stream as an event source.
 *
 * @param logicalId SAM's name for the mapping: the function's logical id and the event's name
 * @param table the table's logical id
 * @param window how long a batch may wait to fill
 * @param partialFailures whether the function answers with the records that failed
 */
public record StreamSource(
        String logicalId, String table, int batchSize, Duration window, int retries, boolean partialFailures) {}
