package samspil.council.election;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an election, as it is published.
 *
 * @param receipts of all ballots, sorted: who has one sees that their ballot was counted, and nobody sees what it said
 * @param seed what decided lots, line by line; absent where none were drawn
 * @param minutes where the minutes of an election held on paper are read; absent where ballots were counted here
 */
public record Result(
        Instant at,
        List<Outcome> outcomes,
        List<String> receipts,
        @Nullable Seed seed,
        @Nullable String minutes) {

    public Result {
        outcomes = List.copyOf(outcomes);
        receipts = List.copyOf(receipts);
    }
}
