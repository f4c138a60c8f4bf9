package samspil.engines.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An S3 bucket.
 *
 * @param content the folder, relative to the template, that a deployment copies into the bucket
 *     ({@code Metadata: Samspil: Content})
 * @param expiries how long its objects live
 */
public record Bucket(
        String logicalId,
        String name,
        String arn,
        Map<String, Object> properties,
        Optional<String> content,
        List<Expiry> expiries) {}
