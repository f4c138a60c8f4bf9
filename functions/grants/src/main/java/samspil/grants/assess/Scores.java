package samspil.grants.assess;

import java.util.List;
import java.util.Map;
import samspil.grants.scheme.Measure;

/**
 * How an application was scored.
 *
 * @param given for everybody who scored it and may take part, the score by measure
 */
public record Scores(List<Measure> rubric, Map<String, Map<String, Integer>> given) {
    private static final double WHOLE = 100;

    public Scores {
        rubric = List.copyOf(rubric);
        given = Map.copyOf(given);
    }

    /** How many scored it. */
    public int count() {
        return given.size();
    }

    /** The mean of what was given for a measure; nothing where nobody gave any. */
    public double average(Measure measure) {
        return given.values().stream()
                .filter(each -> each.containsKey(measure.id()))
                .mapToInt(each -> each.getOrDefault(measure.id(), 0))
                .average()
                .orElse(0);
    }

    /** The weighted mean in hundredths of the best there is. */
    public double percent() {
        double best = rubric.stream()
                .mapToDouble(each -> each.highest() * each.weight())
                .sum();
        double got = rubric.stream()
                .mapToDouble(each -> average(each) * each.weight())
                .sum();
        return best == 0 ? 0 : got / best * WHOLE;
    }
}
