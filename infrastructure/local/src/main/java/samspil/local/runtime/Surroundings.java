package samspil.local.runtime;

import java.net.URI;
import java.nio.file.Path;

/**
 * What every function of a run shares.
 *
 * @param services where DynamoDB, S3 and SES answer; host {@code 127.0.0.1}, which makes the SDK use path-style buckets
 * @param clock the clock's file
 * @param log the folder of the logs
 * @param awsRuntime whether AWS's own runtime interface client serves instead of the bootstrap (Linux only)
 */
public record Surroundings(
        String region, String account, URI services, Path clock, Path log, int instances, boolean awsRuntime) {}
