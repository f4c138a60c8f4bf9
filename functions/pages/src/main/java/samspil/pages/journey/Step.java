package samspil.pages.journey;

import gg.jte.Content;
import java.util.List;

/**
 * Questions on one page.
 *
 * @param key its heading is the label {@code step.<key>}
 * @param below what helps to answer them
 */
public record Step(String key, List<Ask> asks, List<Content> below) {

    public Step {
        asks = List.copyOf(asks);
        below = List.copyOf(below);
    }

    /** One with nothing below its questions. */
    public Step(String key, List<Ask> asks) {
        this(key, asks, List.of());
    }

    /** One with these questions. */
    public static Step of(String key, Ask... asks) {
        return new Step(key, List.of(asks));
    }

    /** The same with something below its questions. */
    public Step with(List<Content> parts) {
        return new Step(key, asks, parts);
    }
}
