package samspil.grants.file;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import samspil.grants.LineId;
import samspil.grants.law.Ruling;

/**
 * What the scheme and the law demand of a file, as they were when the round was published.
 *
 * @param lines the budget lines that bear the round's awards
 * @param letters what a letter with such a decision must have, as the law set names it
 * @param retention how long what people wrote is kept once nothing more is to be done
 * @param calledOff whether the round was called off, so that nothing is decided in it
 */
public record FileTerms(Set<LineId> lines, Map<Ruling, Set<String>> letters, Duration retention, boolean calledOff) {

    public FileTerms {
        lines = Set.copyOf(lines);
        letters = Map.copyOf(letters);
    }

    /** Terms by which every letter must have the same, whatever was decided. */
    public FileTerms(Set<LineId> lines, Set<String> parts, Duration retention) {
        this(
                lines,
                Arrays.stream(Ruling.values()).collect(Collectors.toMap(Function.identity(), _ -> parts)),
                retention,
                false);
    }

    /** What a letter with such a decision must have. */
    public Set<String> letterParts(Ruling ruling) {
        return letters.getOrDefault(ruling, Set.of());
    }
}
