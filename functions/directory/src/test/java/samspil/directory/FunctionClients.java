package samspil.directory;

import java.net.URI;
import samspil.engines.gate.Credential;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The SDK's clients as one function has them. */
record FunctionClients(URI address, Credential credential) {

    DynamoDbClient dynamo() {
        return of(DynamoDbClient.builder());
    }

    S3Client s3() {
        return of(S3Client.builder());
    }

    SesV2Client ses() {
        return of(SesV2Client.builder());
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C of(B builder) {
        return builder.endpointOverride(address)
                .region(Region.EU_NORTH_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(credential.accessKeyId(), credential.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
