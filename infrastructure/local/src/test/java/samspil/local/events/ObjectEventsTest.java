package samspil.local.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samspil.engines.template.Bucket;
import samspil.engines.template.Function;
import samspil.engines.template.Notification;
import samspil.engines.template.Stack;
import samspil.local.history.Deliveries;
import samspil.local.runtime.Invoker;
import samspil.local.runtime.Outcome;

class ObjectEventsTest {
    private static final Outcome FINE = new Outcome.Answer("\"\"".getBytes(UTF_8));

    @TempDir
    Path folder = Path.of("");

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    private ObjectEvents events(Invoker functions) {
        Notification uploads = new Notification("Uploads", "Papers", List.of("s3:ObjectCreated:*"), "inbox/", ".txt");
        Function reader = new Function(
                "Reader",
                "Handler",
                folder,
                128,
                Duration.ofSeconds(1),
                Map.of(),
                List.of(),
                List.of(),
                List.of(uploads),
                List.of(),
                List.of());
        Bucket papers =
                new Bucket("Papers", "papers", "arn:aws:s3:::papers", Map.of(), java.util.Optional.empty(), List.of());
        Stack stack = new Stack(
                "eu-north-1", "000000000000", Map.of(), Map.of("Papers", papers), Map.of("Reader", reader), List.of());
        return new ObjectEvents(
                stack, new EventSinks(functions, new Deliveries(), InstantSource.system()), folder.resolve("waiting"));
    }

    private Outcome remember(String function, byte[] event) {
        seen.add(new String(event, UTF_8));
        return FINE;
    }

    private static ObjectEvent created(String bucket, String key) {
        return new ObjectEvent(bucket, key, "ObjectCreated:Put", "e", 5, "v1", Instant.EPOCH);
    }

    private @Nullable String next() throws InterruptedException {
        return seen.poll(5, TimeUnit.SECONDS);
    }

    @Test
    void anEventIsWrittenAsS3WritesIt() throws Exception {
        try (ObjectEvents events = events(this::remember)) {
            events.accept(created("papers", "inbox/a b+ø.txt"));
            String event = String.valueOf(next());
            assertTrue(event.contains("\"key\":\"inbox/a+b%2B%C3%B8.txt\""), event);
            assertTrue(event.contains("\"eventName\":\"ObjectCreated:Put\""), event);
            assertTrue(event.contains("\"versionId\":\"v1\"") && event.contains("\"size\":5"), event);
        }
    }

    @Test
    void onlyWhatTheTemplateAsksForIsDelivered() throws Exception {
        try (ObjectEvents events = events(this::remember)) {
            events.accept(created("papers", "outbox/a.txt"));
            events.accept(created("papers", "inbox/a.pdf"));
            events.accept(created("others", "inbox/a.txt"));
            events.accept(new ObjectEvent("papers", "inbox/a.txt", "ObjectRemoved:Delete", "", 0, "", Instant.EPOCH));
            events.accept(created("papers", "inbox/wanted.txt"));
            assertTrue(String.valueOf(next()).contains("wanted"));
            assertTrue(seen.isEmpty());
        }
    }

    @Test
    void aFailureIsTriedAgain() throws Exception {
        try (ObjectEvents events = events((function, event) -> {
            Outcome outcome = remember(function, event);
            return seen.size() == 1 ? new Outcome.Failed("Error", "once") : outcome;
        })) {
            events.accept(created("papers", "inbox/a.txt"));
            while (seen.size() < 2) {
                Thread.sleep(20);
            }
            assertEquals(seen.poll(), seen.poll());
        }
    }

    @Test
    void anEventThatTheRunsEndKeptWaitingComesInTheNextRun() throws Exception {
        try (ObjectEvents events = events((function, event) -> {
            seen.add("begun");
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
            return new Outcome.Failed("Runtime.ExitError", "the runner stops");
        })) {
            events.accept(created("papers", "inbox/a.txt"));
            assertEquals("begun", next());
        }
        try (ObjectEvents events = events(this::remember)) {
            events.start();
            assertTrue(String.valueOf(next()).contains("inbox/a.txt"));
        }
    }
}
