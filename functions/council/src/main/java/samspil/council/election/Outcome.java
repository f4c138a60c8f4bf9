package samspil.council.election;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What came of the vote in a group.
 *
 * @param contested whether there was a vote; without one all who stood are elected
 * @param ballots how many were cast; absent where it is not told
 * @param blank how many of them named nobody; absent where it is not told
 * @param scores all who stood: by their votes, or by their ids where those are not told
 * @param elected ids
 * @param substitutes ids, in the order in which they follow
 * @param draws lots that decided something
 */
public record Outcome(
        String group,
        boolean contested,
        @Nullable Integer ballots,
        @Nullable Integer blank,
        List<Score> scores,
        List<String> elected,
        List<String> substitutes,
        List<Draw> draws) {

    public Outcome {
        scores = List.copyOf(scores);
        elected = List.copyOf(elected);
        substitutes = List.copyOf(substitutes);
        draws = List.copyOf(draws);
    }

    /** The same with only those who are meant among the elected and the substitutes. */
    Outcome only(Predicate<String> meant) {
        return new Outcome(
                group,
                contested,
                ballots,
                blank,
                scores,
                elected.stream().filter(meant).toList(),
                substitutes.stream().filter(meant).toList(),
                draws);
    }

    /** Whether the figures are told. */
    public boolean isTold() {
        return scores.stream().noneMatch(each -> each.votes() == null);
    }
}
