package samspil.directory;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samspil.engines.Engines;
import samspil.engines.Setup;
import samspil.engines.gate.Fault;
import samspil.engines.ses.Mail;
import samspil.engines.template.Stack;
import samspil.engines.template.TemplateReader;
import samspil.platform.Environment;

/**
 * The directory's functions as the template declares them, on embedded engines: each with its own environment and with
 * its own permissions only. Started once for all tests of a JVM, so tests keep apart by their entries.
 */
public final class DirectoryHandlers {
    /** When every test begins that does not say otherwise. */
    public static final Instant START = Instant.parse("2026-09-01T08:00:00Z");

    /** What all functions go by. */
    public static final MovableClock CLOCK = new MovableClock(START);

    private static final Path ROOT = Path.of(System.getProperty("samspil.root", "../.."));
    private static final DirectoryHandlers SHARED = new DirectoryHandlers();

    private final Stack stack = TemplateReader.read(ROOT.resolve("template.yaml"), Map.of());
    private final Engines engines = Engines.start(Setup.inMemory(stack, ROOT));
    private final Map<String, ApplicationContext> contexts = new ConcurrentHashMap<>();

    private DirectoryHandlers() {}

    /** All of them. */
    public static DirectoryHandlers shared() {
        return SHARED;
    }

    /** The function of this name, behind API Gateway. */
    public DirectoryHandler of(String function) {
        return new DirectoryHandler(context(function));
    }

    /** The beans of a function, with that function's permissions. */
    public ApplicationContext context(String function) {
        return contexts.computeIfAbsent(function, this::start);
    }

    /** Empties every table and the mailbox, and sets the clock back. */
    public void clear() {
        stack.tables().values().forEach(engines.dynamo()::recreate);
        engines.ses().clear();
        engines.gate().clearFaults();
        CLOCK.set(START);
    }

    /** Every mail that was sent. */
    public List<Mail> mails() {
        return engines.ses().mails();
    }

    /** Makes calls of the next requests fail. */
    public void inject(Fault fault) {
        engines.gate().inject(fault);
    }

    /** Lets everything work again. */
    public void clearFaults() {
        engines.gate().clearFaults();
    }

    private ApplicationContext start(String name) {
        var function = stack.function(name);
        var clients = new FunctionClients(engines.address(), engines.admit(function));
        var variables = function.environment();
        return ApplicationContext.builder()
                .environments(variables.getOrDefault("MICRONAUT_ENVIRONMENTS", ""))
                .deduceEnvironment(false)
                .banner(false)
                .singletons(
                        new Environment(variables), clients.dynamo(), clients.s3(), clients.ses(), CLOCK)
                .start();
    }
}
