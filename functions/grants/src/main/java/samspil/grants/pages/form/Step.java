package samspil.grants.pages.form;

import java.util.List;

/**
 * Questions on one page.
 *
 * @param key its heading is the label {@code step.<key>}
 */
public record Step(String key, List<Ask> asks) {

    public Step {
        asks = List.copyOf(asks);
    }

    /** One with these questions. */
    public static Step of(String key, Ask... asks) {
        return new Step(key, List.of(asks));
    }
}
