package samspil.engines;

import java.net.URI;
import samspil.engines.gate.Credential;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The SDK's clients as a caller of the gate has them. */
public record Clients(URI address, Credential credential) {

    public DynamoDbClient dynamo() {
        return client(DynamoDbClient.builder());
    }

    public S3Client s3() {
        return client(S3Client.builder());
    }

    public SesV2Client ses() {
        return client(SesV2Client.builder());
    }

    public S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(address)
                .region(Region.EU_NORTH_1)
                .credentialsProvider(provider())
                .build();
    }

    private <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(address)
                .region(Region.EU_NORTH_1)
                .credentialsProvider(provider())
                .build();
    }

    private StaticCredentialsProvider provider() {
        return StaticCredentialsProvider.create(
                AwsBasicCredentials.create(credential.accessKeyId(), credential.secret()));
    }
}
