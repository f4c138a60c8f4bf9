package samspil.benchmarks;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import samspil.directory.Entries;
import samspil.directory.PublishedEntries;
import samspil.engines.Engines;
import samspil.engines.Setup;
import samspil.engines.template.TemplateReader;
import samspil.grants.register.Register;
import samspil.platform.Environment;
import samspil.policies.Policies;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The template's tables on embedded engines, and the directory's own stores on them with no policy in the way. */
final class Bench implements AutoCloseable {
    private static final String DESK = "DirectoryDeskFunction";

    private final Engines engines;
    private final Costs costs = new Costs();
    private final ApplicationContext context;
    private final BareWrites bare;
    private final ApplicationContext everybody;
    private final Listing listing;
    private final ApplicationContext readers;
    private final Awards awards;

    private Bench(Setup setup) {
        engines = Engines.start(setup);
        var desk = setup.stack().function(DESK);
        var credential = engines.administrator();
        var dynamo = DynamoDbClient.builder()
                .endpointOverride(engines.address())
                .region(Region.EU_NORTH_1)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(credential.accessKeyId(), credential.secret())))
                .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(costs))
                .build();
        bare = new BareWrites(
                dynamo,
                List.of(
                        setup.stack().table("DirectoryTable").name(),
                        setup.stack().table("DirectoryPublicTable").name()));
        var reader = setup.stack().function("PoliciesPublicFunction");
        everybody = ApplicationContext.builder("policies-public")
                .singletons(new Environment(reader.environment()), dynamo)
                .start();
        listing = new Listing(
                dynamo, setup.stack().table("PoliciesPublicTable").name(), everybody.getBean(Policies.class), costs);
        readers = ApplicationContext.builder("grants-public")
                .singletons(
                        new Environment(
                                setup.stack().function("GrantsPublicFunction").environment()),
                        dynamo)
                .start();
        var register = readers.getBean(Register.class);
        awards = new Awards(dynamo, setup.stack().table("GrantsPublicTable").name(), register, costs);
        context = ApplicationContext.builder("bench")
                .singletons(new Environment(desk.environment()), dynamo)
                .start();
    }

    static Bench inMemory() {
        return new Bench(setup());
    }

    static Bench onDisk(Path folder) {
        return new Bench(setup().keeping(folder));
    }

    private static Setup setup() {
        var root = Main.root().toAbsolutePath().normalize();
        return Setup.inMemory(TemplateReader.read(root.resolve("template.yaml"), Map.of()), root);
    }

    Entries entries() {
        return context.getBean(Entries.class);
    }

    BareWrites bare() {
        return bare;
    }

    Listing listing() {
        return listing;
    }

    Awards awards() {
        return awards;
    }

    PublishedEntries published() {
        return context.getBean(PublishedEntries.class);
    }

    Costs costs() {
        return costs;
    }

    @Override
    public void close() {
        context.close();
        everybody.close();
        readers.close();
        engines.close();
    }
}
