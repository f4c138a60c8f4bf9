package samspil.engines.dynamo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import samspil.engines.cloudformation.Pseudo;
import samspil.engines.template.Table;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in this JVM. Its own server listens on all interfaces and sends usage figures, so only its request
 * handler is taken, and the gate serves it on the loopback interface. PartiQL is not available.
 */
public final class DynamoEngine implements AutoCloseable {
    private static final String CALLER = "local";

    private final LocalDynamoDBRequestHandler requests;
    private final LocalDynamoDBServerHandler handler;

    private DynamoEngine(@Nullable String folder) {
        requests = new LocalDynamoDBRequestHandler(0, folder == null, folder, true, false);
        handler = new LocalDynamoDBServerHandler(requests, "*");
    }

    /**
     * Starts the engine.
     *
     * @param folder where the data stays between runs; absent for data that goes with the JVM
     */
    public static DynamoEngine start(Optional<Path> folder) {
        folder.ifPresent(DynamoEngine::create);
        return new DynamoEngine(
                folder.map(Path::toAbsolutePath).map(Path::toString).orElse(null));
    }

    /** Answers DynamoDB's and its streams' protocol. */
    public Request.Handler handler() {
        return handler;
    }

    /**
     * Creates the table if there is none of its name. One of another shape is refused. Nothing of it expires: the engine
     * would go by the machine's clock, and the functions go by one that is set.
     */
    public void ensure(Table table) {
        var request = TableRequests.create(table);
        if (names().contains(table.name())) {
            TableRequests.requireSameShape(describe(table), request);
        } else {
            requests.createTable(CALLER, Pseudo.REGION, request);
        }
    }

    /** Makes the table as on the first day: anew where it holds anything, or has a stream that may tell of what it held. */
    public void empty(Table table) {
        if (table.properties().containsKey("StreamSpecification") || holdsAnything(table)) {
            recreate(table);
        }
    }

    private boolean holdsAnything(Table table) {
        var one = ScanRequest.builder().tableName(table.name()).limit(1).build();
        return requests.scan(CALLER, Pseudo.REGION, one).count() > 0;
    }

    private void recreate(Table table) {
        var name = DeleteTableRequest.builder().tableName(table.name()).build();
        requests.deleteTable(CALLER, Pseudo.REGION, name);
        ensure(table);
    }

    @Override
    public void close() {
        requests.shutdown();
    }

    private List<String> names() {
        return requests.listTables(
                        CALLER, Pseudo.REGION, ListTablesRequest.builder().build())
                .tableNames();
    }

    private TableDescription describe(Table table) {
        var name = DescribeTableRequest.builder().tableName(table.name()).build();
        return requests.describeTable(CALLER, Pseudo.REGION, name).table();
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
