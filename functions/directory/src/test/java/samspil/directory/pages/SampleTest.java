package samspil.directory.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.pages.Templates;

class SampleTest {

    @Test
    void aTemplateOfThisModuleUsesTheSharedComponents() {
        var html = Templates.in("samspil.directory.templates").text("sample", new Sample("A & B", List.of("Chess")));
        assertTrue(html.contains("<h1>A &amp; B</h1>"), html);
        assertTrue(html.contains("<li>Chess</li>"), html);
    }
}
