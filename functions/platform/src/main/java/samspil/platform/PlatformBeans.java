package samspil.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.time.InstantSourceFactory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ServiceLoader;
import java.util.UUID;
import samspil.kernel.Municipalities;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** What a function needs of the world outside; each may be given from outside instead. */
@Factory
final class PlatformBeans {
    private static final Duration LONGEST_SENDING = Duration.ofSeconds(20);

    /** The clock: the system's, unless the class path brings another; in the place of Micronaut's, which knows none. */
    @Singleton
    @Secondary
    @Replaces(value = InstantSource.class, factory = InstantSourceFactory.class)
    InstantSource clock() {
        return ServiceLoader.load(InstantSource.class).findFirst().orElse(InstantSource.system());
    }

    @Singleton
    @Requires(missingBeans = IdSource.class)
    IdSource ids() {
        return () -> UUID.randomUUID().toString();
    }

    @Singleton
    @Requires(missingBeans = Environment.class)
    Environment environment() {
        return Environment.ofProcess();
    }

    @Singleton
    Municipalities municipalities() {
        return Municipalities.shipped();
    }

    @Singleton
    @Requires(missingBeans = DynamoDbClient.class)
    DynamoDbClient dynamo() {
        return DynamoDbClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Singleton
    @Requires(missingBeans = S3Client.class)
    S3Client s3() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Singleton
    @Requires(missingBeans = S3Presigner.class)
    S3Presigner presigner() {
        return S3Presigner.create();
    }

    /** It never tries again by itself: where an answer is lost, each try would be one more mail. */
    @Singleton
    @Requires(missingBeans = SesV2Client.class)
    SesV2Client ses() {
        return SesV2Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(override ->
                        override.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(LONGEST_SENDING))
                .build();
    }
}
