package samspil.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code batchItemFailures} of a function's answer. */
final class PartialFailure {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PartialFailure() {}

    /**
     * What the function did not manage; empty when it did all.
     *
     * @return the whole batch when the answer can't be read, as Lambda takes it
     */
    static Optional<Batch> rest(Batch batch, byte[] answer) {
        try {
            JsonNode failures = JSON.readTree(answer).path("batchItemFailures");
            List<Batch> rests = new ArrayList<>();
            failures.forEach(failure ->
                    rests.add(batch.from(failure.path("itemIdentifier").asText())));
            return rests.stream()
                    .max(java.util.Comparator.comparingInt(
                            rest -> rest.records().size()));
        } catch (IOException malformed) {
            return Optional.of(batch);
        }
    }
}
