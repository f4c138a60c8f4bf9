package samspil.checks;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Deque's axe: WCAG 2.2 AA and good practice. */
final class Axe {
    private static final String ASK = """
            async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', \
            'best-practice']})).violations.map(v => v.id + ' ' + v.nodes.map(n => n.target.join(' ')).join(', '))""";

    private Axe() {}

    /** What it finds, one line each. */
    static List<?> findings(Page page) {
        page.evaluate(script());
        return (List<?>) page.evaluate(ASK);
    }

    private static String script() {
        try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
