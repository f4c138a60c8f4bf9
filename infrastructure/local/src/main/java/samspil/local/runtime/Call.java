package samspil.local.runtime;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A call on its way through the Runtime API.
 *
 * @param deadline milliseconds since the epoch, real time
 */
@SuppressWarnings("ArrayRecordComponent") // the payload is only passed on
record Call(String id, byte[] payload, long deadline, CompletableFuture<Outcome> outcome) {

    static Call of(byte[] payload, Duration timeout) {
        long deadline = System.currentTimeMillis() + timeout.toMillis();
        return new Call(UUID.randomUUID().toString(), payload, deadline, new CompletableFuture<>());
    }
}
