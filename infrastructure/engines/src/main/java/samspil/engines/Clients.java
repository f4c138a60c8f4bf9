package samspil.engines;

import java.net.URI;
import samspil.engines.cloudformation.Pseudo;
import samspil.engines.gate.Credential;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/**
 * The SDK's clients as one caller of the engines has them. Each method makes a new client, which the caller closes.
 *
 * @param address where the engines answer
 * @param credential what the caller signs with
 */
public record Clients(URI address, Credential credential) {
    private static final Region REGION = Region.of(Pseudo.REGION);
    /** As often as the SDK does, but nobody recovers here by being waited for. */
    private static final RetryStrategy AT_ONCE = AwsRetryStrategy.legacyRetryStrategy().toBuilder()
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .build();

    /** For tables. */
    public DynamoDbClient dynamo() {
        return client(DynamoDbClient.builder());
    }

    /** For the streams of tables, whose ARNs have the region {@code ddblocal}. */
    public DynamoDbStreamsClient streams() {
        return client(DynamoDbStreamsClient.builder());
    }

    /** For buckets. */
    public S3Client s3() {
        return client(S3Client.builder());
    }

    /** For addresses that carry this caller's right. */
    public S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(address)
                .region(REGION)
                .credentialsProvider(provider())
                .build();
    }

    /** For mail; it never tries again by itself, as those of the functions. */
    public SesV2Client ses() {
        return client(SesV2Client.builder(), AwsRetryStrategy.doNotRetry());
    }

    private <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
        return client(builder, AT_ONCE);
    }

    private <B extends AwsClientBuilder<B, C>, C> C client(B builder, RetryStrategy retries) {
        return builder.endpointOverride(address)
                .overrideConfiguration(override -> override.retryStrategy(retries))
                .region(REGION)
                .credentialsProvider(provider())
                .build();
    }

    private StaticCredentialsProvider provider() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(credential.accessKeyId(), credential.secret()));
    }
}
