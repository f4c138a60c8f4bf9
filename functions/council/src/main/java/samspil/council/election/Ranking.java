package samspil.council.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The candidates of a group by their votes.
 *
 * @param contest what they stand for
 * @param ties groups of candidates with as many votes, those with the most first; each sorted by id
 */
record Ranking(Contest contest, List<Tie> ties) {

    /**
     * Candidates with as many votes.
     *
     * @param first the place of the first of them, from 0
     */
    record Tie(int first, int votes, List<String> candidates) {}

    static Ranking of(Contest contest, Map<String, Integer> votes) {
        var byVotes = new TreeMap<Integer, List<String>>(Comparator.reverseOrder());
        votes.forEach((candidate, count) ->
                byVotes.computeIfAbsent(count, _ -> new ArrayList<>()).add(candidate));
        var ties = new ArrayList<Tie>();
        int place = 0;
        for (var each : byVotes.entrySet()) {
            ties.add(new Tie(
                    place, each.getKey(), each.getValue().stream().sorted().toList()));
            place += each.getValue().size();
        }
        return new Ranking(contest, List.copyOf(ties));
    }

    /** Whether lots must decide who is elected, or who follows first. */
    boolean needsLots() {
        return ties.stream().anyMatch(this::decides);
    }

    /** The candidates from the first to the last, by these lots where it matters. */
    List<String> order(List<Draw> draws) {
        return ties.stream()
                .flatMap(tie -> draws.stream()
                        .filter(draw -> draw.place() == tie.first() + 1)
                        .findFirst()
                        .map(draw -> draw.lots().stream().map(Draw.Lot::candidate))
                        .orElseGet(() -> tie.candidates().stream()))
                .toList();
    }

    /** Lots wherever they matter. */
    List<Draw> draw(Seed seed) {
        return ties.stream()
                .filter(this::decides)
                .map(tie -> Draw.of(tie.first() + 1, tie.candidates(), seed))
                .toList();
    }

    private boolean decides(Tie tie) {
        int last = tie.first() + tie.candidates().size() - 1;
        return prize(tie.first()) != prize(last);
    }

    /** What a place brings: a seat, this or that place in the succession, or nothing. */
    private int prize(int place) {
        if (place < contest.seats()) {
            return 0;
        }
        return Math.min(place, contest.seats() + contest.substitutes());
    }
}
