package samspil.testkit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.testcontainers.localstack.LocalStackContainer;
import samspil.engines.Clients;
import samspil.engines.dynamo.TableRequests;
import samspil.engines.gate.Credential;
import samspil.engines.template.Bucket;
import samspil.engines.template.Stack;
import samspil.engines.template.Table;
import samspil.engines.template.TemplateReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * DynamoDB and S3 of LocalStack in a container: a second opinion on what the embedded engines answer. It knows no
 * permissions, and its free edition has no SES v2.
 */
final class LocalStackAws implements TestAws, AutoCloseable {
    /** The last image that needs no account. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private final Stack stack;
    private final LocalStackContainer container;

    private LocalStackAws(Stack stack, LocalStackContainer container) {
        this.stack = stack;
        this.container = container;
    }

    /** Starts the container and creates what the template describes. */
    static LocalStackAws start(Path template) {
        var container = new LocalStackContainer(IMAGE).withServices("dynamodb", "s3");
        container.start();
        return new LocalStackAws(TemplateReader.read(template, Map.of()), container);
    }

    @Override
    public Stack stack() {
        return stack;
    }

    @Override
    public Clients as(String function) {
        stack.function(function);
        return administrator();
    }

    @Override
    public Clients administrator() {
        return new Clients(container.getEndpoint(), new Credential(container.getAccessKey(), container.getSecretKey()));
    }

    @Override
    public Map<String, String> environment(String function) {
        var variables = new LinkedHashMap<>(stack.function(function).environment());
        variables.put("AWS_REGION", stack.region());
        variables.put("AWS_ENDPOINT_URL", container.getEndpoint().toString());
        variables.put("AWS_ACCESS_KEY_ID", container.getAccessKey());
        variables.put("AWS_SECRET_ACCESS_KEY", container.getSecretKey());
        return variables;
    }

    @Override
    public void clear() {
        try (var dynamo = administrator().dynamo();
                var s3 = administrator().s3()) {
            stack.tables().values().forEach(table -> recreate(dynamo, table));
            stack.buckets().values().forEach(bucket -> recreate(s3, bucket));
        }
    }

    @Override
    public void close() {
        container.stop();
    }

    private static void recreate(DynamoDbClient dynamo, Table table) {
        if (dynamo.listTables().tableNames().contains(table.name())) {
            dynamo.deleteTable(it -> it.tableName(table.name()));
            dynamo.waiter().waitUntilTableNotExists(it -> it.tableName(table.name()));
        }
        dynamo.createTable(TableRequests.create(table));
        dynamo.waiter().waitUntilTableExists(it -> it.tableName(table.name()));
        TableRequests.timeToLive(table).ifPresent(dynamo::updateTimeToLive);
    }

    private static void recreate(S3Client s3, Bucket bucket) {
        if (s3.listBuckets().buckets().stream().anyMatch(it -> it.name().equals(bucket.name()))) {
            empty(s3, bucket.name());
            s3.deleteBucket(it -> it.bucket(bucket.name()));
        }
        s3.createBucket(it -> it.bucket(bucket.name()));
        if (bucket.properties().containsKey("VersioningConfiguration")) {
            s3.putBucketVersioning(it -> it.bucket(bucket.name()).versioningConfiguration(v -> v.status("Enabled")));
        }
    }

    private static void empty(S3Client s3, String bucket) {
        var all = s3.listObjectVersions(it -> it.bucket(bucket));
        all.versions()
                .forEach(each ->
                        s3.deleteObject(it -> it.bucket(bucket).key(each.key()).versionId(each.versionId())));
        all.deleteMarkers()
                .forEach(each ->
                        s3.deleteObject(it -> it.bucket(bucket).key(each.key()).versionId(each.versionId())));
    }
}
