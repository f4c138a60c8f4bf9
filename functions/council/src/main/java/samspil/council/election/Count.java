package samspil.council.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The count of a group's ballots. */
record Count(Contest contest, List<Ballot> ballots) {
    /** With fewer ballots than that, figures say too much of those who cast them. */
    static final int FEW = 5;

    Count {
        ballots = ballots.stream()
                .filter(each -> each.group().equals(contest.group()))
                .toList();
    }

    /** By their votes. */
    Ranking ranking() {
        return Ranking.of(contest, votes());
    }

    /** What comes of it. Lots are drawn only where they decide something. */
    Outcome outcome(Seed seed) {
        if (!contest.isContested()) {
            return uncontested();
        }
        var ranking = ranking();
        var draws = ranking.draw(seed);
        var order = ranking.order(draws);
        int elected = contest.seats();
        int last = Math.min(order.size(), elected + contest.substitutes());
        return new Outcome(
                contest.group(),
                true,
                isTold() ? ballots.size() : null,
                isTold() ? blank() : null,
                scores(order),
                order.subList(0, elected),
                order.subList(elected, last),
                draws);
    }

    /** Whether the figures can be told: there are enough ballots, and they are not all alike. */
    boolean isTold() {
        return ballots.size() >= FEW
                && ballots.stream().distinct().count() > 1
                && votes().values().stream().noneMatch(votes -> votes == ballots.size());
    }

    private Outcome uncontested() {
        var all = contest.candidates().stream().sorted().toList();
        var scores = all.stream().map(each -> new Score(each, null)).toList();
        return new Outcome(contest.group(), false, null, null, scores, all, List.of(), List.of());
    }

    private List<Score> scores(List<String> order) {
        var votes = votes();
        return isTold()
                ? order.stream().map(each -> new Score(each, votes.get(each))).toList()
                : order.stream().sorted().map(each -> new Score(each, null)).toList();
    }

    private Map<String, Integer> votes() {
        var votes = new HashMap<String, Integer>();
        contest.candidates().forEach(candidate -> votes.put(candidate, 0));
        ballots.stream()
                .flatMap(ballot -> ballot.candidates().stream())
                .forEach(candidate -> votes.computeIfPresent(candidate, (_, count) -> count + 1));
        return votes;
    }

    private int blank() {
        return (int) ballots.stream().filter(Ballot::isBlank).count();
    }
}
