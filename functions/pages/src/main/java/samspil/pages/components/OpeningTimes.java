package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * A table of times.
 *
 * @param caption says of what; seen
 */
public record OpeningTimes(Language language, String caption, List<Opening> rows) implements Component {
    public OpeningTimes {
        rows = List.copyOf(rows);
    }
}
