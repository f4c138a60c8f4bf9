package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test {@link Visitors} of one running system with the demo data, and a browser that no other class uses at the
 * same time. After each test nobody may have asked anything of another host, or met the Content-Security-Policy.
 */
final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed().isPresent()
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(once(context, "Skipped in a browser: Chromium is not installed."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var system = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(LocalSystem.class, _ -> started(), LocalSystem.class);
        return new Visitors(system, chromium(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertEquals(List.of(), chromium(context).closePages());
    }

    /** Browsers that no class is using now. */
    private record Idle(Queue<Chromium> browsers) implements AutoCloseable {
        Loan lend() {
            var browser = Optional.ofNullable(browsers.poll())
                    .orElseGet(() -> new Chromium(Chromium.installed().orElseThrow()));
            return new Loan(browser, this);
        }

        @Override
        public void close() {
            browsers.forEach(Chromium::close);
        }
    }

    private record Loan(Chromium browser, Idle from) implements AutoCloseable {
        @Override
        public void close() {
            from.browsers().add(browser);
        }
    }

    private static Chromium chromium(ExtensionContext context) {
        var idle = context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(Idle.class, _ -> new Idle(new ConcurrentLinkedQueue<>()), Idle.class);
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Loan.class, _ -> idle.lend(), Loan.class)
                .browser();
    }

    private static LocalSystem started() {
        try {
            return LocalSystem.start(Files.createTempDirectory("samspil"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says it once, however many classes are skipped. */
    private static String once(ExtensionContext context, String line) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(line, Browsing::said, String.class);
    }

    private static String said(String line) {
        System.out.println(line);
        return line;
    }
}
