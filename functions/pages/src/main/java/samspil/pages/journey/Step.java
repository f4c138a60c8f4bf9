package samspil.pages.journey;

import gg.jte.Content;
import java.util.List;

/**
 * Questions on one page.
 *
 * @param key its heading is the label {@code step.<key>}
 * @param above what is to be known before one answers
 */
public record Step(String key, List<Ask> asks, List<Content> above) {

    public Step {
        asks = List.copyOf(asks);
        above = List.copyOf(above);
    }

    /** One that needs no introduction. */
    public Step(String key, List<Ask> asks) {
        this(key, asks, List.of());
    }

    /** One with these questions. */
    public static Step of(String key, Ask... asks) {
        return new Step(key, List.of(asks));
    }

    /** The same below something that is to be known before one answers. */
    public Step below(List<Content> parts) {
        return new Step(key, asks, parts);
    }
}
