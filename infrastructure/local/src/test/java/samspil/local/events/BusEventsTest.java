package samspil.local.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.template.EventRule;
import samspil.engines.template.Function;
import samspil.engines.template.Stack;
import samspil.local.history.Deliveries;
import samspil.local.runtime.Outcome;

class BusEventsTest {
    private static final String BOUNCE = """
            {"source":"aws.ses","detail-type":"Email Bounced"}""";
    private static final String SENT = """
            {"source":"aws.ses","detail-type":"Email Sent"}""";

    @TempDir
    Path folder = Path.of("");

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final Deliveries deliveries = new Deliveries();

    @Test
    void anEventReachesTheFunctionWhoseRuleWantsIt() throws InterruptedException {
        try (var events = events()) {
            events.accept(BOUNCE);
            assertEquals("Reader " + BOUNCE, seen.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void anEventThatNoRuleWantsReachesNobody() throws InterruptedException {
        try (var events = events()) {
            events.accept(SENT);
            events.accept(BOUNCE);
            assertEquals("Reader " + BOUNCE, seen.poll(10, TimeUnit.SECONDS));
            assertNull(next());
        }
    }

    private @Nullable String next() throws InterruptedException {
        return seen.poll(100, TimeUnit.MILLISECONDS);
    }

    private BusEvents events() {
        var rule = new EventRule("ReaderBounces", Map.of("/detail-type", Set.of("Email Bounced")));
        var reader = new Function(
                "Reader",
                "Handler",
                folder,
                128,
                Duration.ofSeconds(1),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(rule));
        var stack = new Stack("eu-north-1", "000000000000", Map.of(), Map.of(), Map.of("Reader", reader), List.of());
        var sinks = new EventSinks(this::remember, deliveries, InstantSource.system());
        return new BusEvents(stack, sinks, folder.resolve("waiting"));
    }

    private Outcome remember(String function, byte[] event) {
        seen.add(function + " " + new String(event, UTF_8));
        return new Outcome.Answer(new byte[0]);
    }
}
