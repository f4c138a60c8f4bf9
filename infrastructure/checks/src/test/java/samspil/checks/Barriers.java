package samspil.checks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What keeps somebody from using a page: findings of Deque's axe, and lines that leave the screen. */
final class Barriers {
    private static final String AXE = script();

    /** WCAG 2.2 AA and good practice; a frame's content is a page of its own. */
    private static final String ASK = """
            async () => (await axe.run(document, {iframes: false, resultTypes: ['violations'], runOnly: ['wcag2a',
            'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})).violations
            .map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))""";

    private static final String SCROLLS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** What stands far down in a list is drawn like what stands above it. */
    private static final String THIN_OUT = """
            document.querySelectorAll('li:nth-child(n+6), tr:nth-child(n+6), details:nth-of-type(n+4)')
            .forEach(it => it.remove())""";

    private Barriers() {}

    /** One line each; none on a page that everybody can use. */
    static List<String> on(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        var found = ((List<?>) page.evaluate(ASK)).stream().map(String::valueOf);
        var wide = Stream.of("scrolls sideways").filter(_ -> Boolean.TRUE.equals(page.evaluate(SCROLLS)));
        return Stream.concat(found, wide).toList();
    }

    /** The same when only the first things of long lists are left on the page: several times faster. */
    static List<String> onTheFirstOfEachKind(Page page) {
        page.evaluate(THIN_OUT);
        return on(page);
    }

    private static String script() {
        try (var in = Objects.requireNonNull(Barriers.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
