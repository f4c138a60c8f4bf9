package samspil.grants.file;

import java.time.Duration;
import java.util.Set;
import samspil.grants.LineId;

/**
 * What the scheme and the law demand of a file, as they were when the round was published.
 *
 * @param lines the budget lines that bear the round's awards
 * @param letterParts what a letter of decision must have, as the law set names it
 * @param retention how long what people wrote is kept once nothing more is to be done
 */
public record FileTerms(Set<LineId> lines, Set<String> letterParts, Duration retention) {

    public FileTerms {
        lines = Set.copyOf(lines);
        letterParts = Set.copyOf(letterParts);
    }
}
