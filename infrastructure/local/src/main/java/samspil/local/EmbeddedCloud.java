package samspil.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import samspil.engines.Engines;
import samspil.engines.Setup;
import samspil.engines.gate.Credential;
import samspil.engines.template.Stack;
import samspil.engines.template.Statement;
import samspil.local.control.Mailbox;
import samspil.local.events.ObjectEvent;
import samspil.local.runtime.AccessKey;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The engines in this JVM, as the runner needs them. */
final class EmbeddedCloud implements Cloud {
    private final Engines engines;
    private final Stack stack;
    private final InstantSource clock;

    private EmbeddedCloud(Engines engines, Stack stack, InstantSource clock) {
        this.engines = engines;
        this.stack = stack;
        this.clock = clock;
    }

    /**
     * Starts them with the stack's tables and buckets.
     *
     * @param root the template's folder
     * @param data where they keep theirs
     */
    static EmbeddedCloud start(Stack stack, Path root, Path data, InstantSource clock) {
        Setup setup = new Setup(
                stack, root, Optional.of(data), clock, () -> UUID.randomUUID().toString());
        return new EmbeddedCloud(Engines.start(setup), stack, clock);
    }

    @Override
    public URI endpoint() {
        return engines.address();
    }

    @Override
    public void register(AccessKey key, String name, List<Statement> allows) {
        engines.gate().register(key.id(), key.secret(), name, allows);
    }

    @Override
    public DynamoDbStreamsClient streams() {
        Credential administrator = engines.administrator();
        return DynamoDbStreamsClient.builder()
                .endpointOverride(engines.address())
                .region(Region.of(stack.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(administrator.accessKeyId(), administrator.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public Mailbox mailbox() {
        return new LocalMailbox(engines);
    }

    @Override
    public void listen(Consumer<ObjectEvent> listener) {
        engines.s3()
                .onEvent(event -> listener.accept(new ObjectEvent(
                        event.bucket(),
                        event.key(),
                        event.name(),
                        event.eTag(),
                        event.size(),
                        event.versionId(),
                        clock.instant())));
    }

    @Override
    public void listenToBus(Consumer<String> listener) {
        engines.ses().events().onEvent(listener);
    }

    @Override
    public void expire() {
        engines.expire();
    }

    @Override
    public void onDenial(BiConsumer<String, String> listener) {
        engines.gate().onDenial(denial -> listener.accept(denial.caller(), denial.message()));
    }

    @Override
    public void close() {
        engines.close();
    }
}
