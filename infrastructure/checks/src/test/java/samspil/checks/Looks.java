package samspil.checks;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How words looked that were seen already. Whether they can be read against what is behind them takes most of the time
 * of a look at a page, and has the same answer wherever they and all that they stand in are drawn the same.
 */
final class Looks {
    private static final String MARK = Resource.text("/samspil/checks/looks.js");

    /** Lets axe judge the colours of marked words only. */
    private static final String ONLY_MARKED =
            "axe.configure({rules: [{id: 'color-contrast', selector: '[data-new-look]'}]})";

    private final Set<String> seen = new LinkedHashSet<>();

    /** Marks the words of a page that look new, for an axe that is there. */
    void mark(Page page) {
        page.evaluate(ONLY_MARKED);
        ((List<?>) page.evaluate(MARK, List.copyOf(seen))).forEach(look -> seen.add(String.valueOf(look)));
    }
}
