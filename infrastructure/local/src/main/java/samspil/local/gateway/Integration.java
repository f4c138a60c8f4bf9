package samspil.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import samspil.local.runtime.Invoker;
import samspil.local.runtime.Outcome;

/** Calls functions as API Gateway does. */
record Integration(Invoker functions) {
    /** API Gateway waits no longer. */
    private static final Duration LIMIT = Duration.ofSeconds(29);

    /** Lambda takes no larger event, in bytes. */
    private static final int EVENT_LIMIT = 6 * 1024 * 1024;

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    /** An event as Lambda takes it; empty when it is too large. */
    static Optional<byte[]> payload(JsonNode event) {
        return Optional.of(event.toString().getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> bytes.length <= EVENT_LIMIT);
    }

    /** Empty when it took too long; the function runs on, as on Lambda. */
    Optional<Outcome> call(String function, byte[] payload) {
        return CompletableFuture.supplyAsync(() -> Optional.of(functions.invoke(function, payload)), THREADS)
                .completeOnTimeout(Optional.empty(), LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
