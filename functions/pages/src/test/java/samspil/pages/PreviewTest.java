package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves the sample pages in {@code target/preview}; serve {@code target} and look at {@code /preview/home.html}. */
class PreviewTest {

    @Test
    void everySamplePageIsLaidOutForLookingAt() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "preview"));
        for (var page : SamplePages.all().entrySet()) {
            var html = page.getValue().html();
            Files.writeString(folder.resolve(page.getKey() + ".html"), html);
            assertTrue(html.endsWith("</html>\n"), page.getKey());
        }
    }
}
