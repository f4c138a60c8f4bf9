package samspil.council.election;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All groups' ballots, counted. */
record Tally(Election election, List<Candidate> candidates, BallotBox.Opened box) {

    /** Whether lots must decide something. */
    boolean needsLots() {
        return counts().stream()
                .filter(count -> count.contest().isContested())
                .anyMatch(count -> count.ranking().needsLots());
    }

    /** What came of it. */
    Result result(Instant at) {
        var seed = Seed.of(election.key().id(), box.receipts(), election.witnesses());
        var outcomes = counts().stream().map(count -> count.outcome(seed)).toList();
        return new Result(at, outcomes, box.receipts().stream().sorted().toList(), told(seed, outcomes), null);
    }

    private static @Nullable Seed told(Seed seed, List<Outcome> outcomes) {
        return outcomes.stream().allMatch(each -> each.draws().isEmpty()) ? null : seed;
    }

    private List<Count> counts() {
        var call = election.call();
        return call.groups().stream()
                .map(group -> new Count(Contest.of(call, group, candidates), box.ballots()))
                .toList();
    }
}
