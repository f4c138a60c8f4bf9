package samspil.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import samspil.engines.Clients;
import samspil.engines.Engines;
import samspil.engines.Setup;
import samspil.engines.gate.Denial;
import samspil.engines.gate.Fault;
import samspil.engines.s3.ObjectEvent;
import samspil.engines.ses.Disturbance;
import samspil.engines.ses.Mail;
import samspil.engines.template.Stack;
import samspil.engines.template.TemplateReader;

/**
 * DynamoDB, S3 and SES in this JVM, started once for all tests and empty for each test class. Register it as a static
 * field with {@link org.junit.jupiter.api.extension.RegisterExtension}.
 */
public final class EmbeddedAws implements TestAws, BeforeAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(EmbeddedAws.class);

    private final Path template;
    private final AtomicReference<Running> running = new AtomicReference<>();

    private EmbeddedAws(Path template) {
        this.template = template;
    }

    /** What the project's own template describes. */
    public static EmbeddedAws ofProject() {
        return of(ProjectTemplate.path());
    }

    /** What another template describes. */
    public static EmbeddedAws of(Path template) {
        return new EmbeddedAws(template);
    }

    private record Running(Stack stack, Engines engines) implements AutoCloseable {
        static Running start(Path template) {
            var stack = TemplateReader.read(template, Map.of());
            return new Running(stack, Engines.start(Setup.inMemory(stack, template.resolveSibling(""))));
        }

        @Override
        public void close() {
            engines.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
        clear();
    }

    @Override
    public Stack stack() {
        return running().stack();
    }

    @Override
    public Clients as(String function) {
        return new Clients(engines().address(), engines().admit(stack().function(function)));
    }

    @Override
    public Clients administrator() {
        return engines().administrators();
    }

    @Override
    public Map<String, String> environment(String function) {
        return engines().environment(stack().function(function));
    }

    @Override
    public void clear() {
        engines().clear();
    }

    /** Every mail sent since the test class began, the oldest first. */
    public List<Mail> mails() {
        return engines().ses().mails();
    }

    /** Tells of every event of a mail, as EventBridge gives it to a function: JSON. */
    public void onMailEvent(Consumer<String> listener) {
        engines().ses().events().onEvent(listener);
    }

    /** Lets these happen to the events of mails, until the class ends or others are named. */
    public void disturbMailEvents(Disturbance... these) {
        engines().ses().events().disturb(Set.of(these));
    }

    /** Tells of the events that were held. */
    public void releaseMailEvents() {
        engines().ses().events().release();
    }

    /** Makes calls fail on purpose, until {@link #heal}. */
    public void inject(Fault fault) {
        engines().gate().inject(fault);
    }

    /** Lets everything work again. */
    public void heal() {
        engines().gate().clearFaults();
    }

    /** Tells of every call that the template does not allow. */
    public void onDenial(Consumer<Denial> listener) {
        engines().gate().onDenial(listener);
    }

    /** Tells of every object created or removed. */
    public void onObject(Consumer<ObjectEvent> listener) {
        engines().s3().onEvent(listener);
    }

    void start(ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        running.set((Running) store.getOrComputeIfAbsent(template.toAbsolutePath(), Running::start));
    }

    private Engines engines() {
        return running().engines();
    }

    private Running running() {
        return Optional.ofNullable(running.get())
                .orElseThrow(() -> new IllegalStateException("EmbeddedAws is not registered as an extension"));
    }
}
