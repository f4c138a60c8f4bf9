package samspil.testkit;

import io.micronaut.context.ApplicationContext;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samspil.platform.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/**
 * The functions as the template declares them, each with its own environment and its own permissions. Made
 * once for a test class, they start when they are first asked for.
 */
public final class FunctionHandlers {
    private final TestAws aws;
    private final InstantSource clock;
    private final Map<String, String> settings;
    private final Map<String, ApplicationContext> contexts = new ConcurrentHashMap<>();

    /** On this AWS, by this clock. */
    public FunctionHandlers(TestAws aws, InstantSource clock) {
        this(aws, clock, Map.of());
    }

    /** The same, with some variables set otherwise than the template does. */
    public FunctionHandlers(TestAws aws, InstantSource clock, Map<String, String> settings) {
        this.aws = aws;
        this.clock = clock;
        this.settings = settings;
    }

    /** The function of this name behind API Gateway, such as {@code DirectoryDeskFunction}. */
    public FunctionHandler of(String function) {
        return new FunctionHandler(context(function));
    }

    /** The beans of a function. */
    public ApplicationContext context(String function) {
        return contexts.computeIfAbsent(function, this::start);
    }

    private ApplicationContext start(String function) {
        var clients = aws.as(function);
        var variables = new HashMap<>(aws.environment(function));
        variables.replaceAll((name, value) -> settings.getOrDefault(name, value));
        var context = ApplicationContext.builder()
                .environments(variables.getOrDefault("MICRONAUT_ENVIRONMENTS", ""))
                .deduceEnvironment(false)
                .banner(false)
                .build();
        context.registerSingleton(InstantSource.class, clock);
        context.registerSingleton(Environment.class, new Environment(variables));
        context.registerSingleton(DynamoDbClient.class, clients.dynamo());
        context.registerSingleton(S3Client.class, clients.s3());
        context.registerSingleton(S3Presigner.class, clients.presigner());
        context.registerSingleton(SesV2Client.class, clients.ses());
        return context.start();
    }
}
