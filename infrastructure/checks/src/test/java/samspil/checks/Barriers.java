package samspil.checks;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps somebody from using a page: findings of Deque's axe, and lines that leave the screen. */
final class Barriers {
    private static final String AXE = Resource.text("/axe.min.js");

    /** WCAG 2.2 AA and good practice; a frame's content is a page of its own. */
    private static final String ASK = """
            async colours => (await axe.run(document, {iframes: false, resultTypes: ['violations'],
            rules: {'color-contrast': {enabled: colours}},
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
            .map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))""";

    private static final String SCROLLS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** What stands far down in a list is drawn like what stands above it. */
    private static final String THIN_OUT = """
            document.querySelectorAll('li:nth-child(n+6), tr:nth-child(n+6), details:nth-of-type(n+4)')
            .forEach(it => it.remove())""";

    private static final String SHAPE = Resource.text("/samspil/checks/shape.js");

    private final Looks looks = new Looks();
    private final Set<Object> shapes = new HashSet<>();

    /** One line each; none on a page that everybody can use. */
    static List<String> on(Page page) {
        return new Barriers().all(page);
    }

    /** One line each, but colours only of what looks like nothing this has seen before. */
    List<String> all(Page page) {
        inject(page);
        looks.mark(page);
        return asked(page, true);
    }

    /** The same when only the first things of long lists are left on the page: several times faster. */
    List<String> onTheFirstOfEachKind(Page page) {
        page.evaluate(THIN_OUT);
        var shape = page.evaluate(SHAPE);
        return judged(shape, all(page));
    }

    /** The same of what differs in more than its words from all pages that this has seen so; colours are no language's own. */
    List<String> inAnotherLanguage(Page page) {
        page.evaluate(THIN_OUT);
        var shape = page.evaluate(SHAPE);
        if (shapes.contains(shape)) {
            return leaving(page).toList();
        }
        inject(page);
        return judged(shape, asked(page, false));
    }

    /** What has a barrier is looked at again wherever it stands. */
    private List<String> judged(Object shape, List<String> found) {
        if (found.isEmpty()) {
            shapes.add(shape);
        }
        return found;
    }

    private static void inject(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
    }

    private static List<String> asked(Page page, boolean colours) {
        var found = ((List<?>) page.evaluate(ASK, colours)).stream().map(String::valueOf);
        return Stream.concat(found, leaving(page)).toList();
    }

    private static Stream<String> leaving(Page page) {
        return Stream.of("scrolls sideways").filter(_ -> Boolean.TRUE.equals(page.evaluate(SCROLLS)));
    }
}
