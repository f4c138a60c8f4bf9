package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.pages.components.ContactCard;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Fact;
import samspil.pages.components.Field;
import samspil.pages.components.Heading;
import samspil.pages.components.LocalWords;
import samspil.pages.components.Prose;
import samspil.pages.components.ResultCard;
import samspil.pages.components.SearchBox;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;
import samspil.pages.components.TextArea;
import samspil.pages.components.TextField;

class EscapingTest {

    private static final String HOSTILE = "</textarea></script><img src=x onerror=alert(1)>\"'&<b>";

    static Stream<Content> partsWithTypedText() {
        var field = Field.of("name", HOSTILE).hint(HOSTILE).value(HOSTILE).error(HOSTILE);
        return Stream.of(
                new Prose(HOSTILE),
                Heading.of(HOSTILE, HOSTILE, HOSTILE),
                new SearchBox(Language.DA, HOSTILE, HOSTILE, HOSTILE),
                new ResultCard(
                        Icon.BALL,
                        Spoken.of(HOSTILE),
                        HOSTILE,
                        HOSTILE,
                        Spoken.of(HOSTILE),
                        List.of(new Fact(Icon.PIN, HOSTILE)),
                        List.of(HOSTILE)),
                new TextField(Language.DA, field, "text", "off"),
                new TextArea(Language.DA, field, 5, 100),
                new DefinitionList(List.of(Term.of(HOSTILE, HOSTILE))),
                new LocalWords(LocalText.of(Language.NB, HOSTILE), Language.DA),
                new ContactCard(Language.DA, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("partsWithTypedText")
    void typedMarkupComesOutAsText(Content part) {
        var html = new Html(page(part));
        assertEquals(0, html.count("<img|<b>|</textarea></script>"), html.text());
        assertEquals(0, html.count("=\"[^\"]*\"'&"), html.text());
    }

    @Test
    void aTitleCannotEndItself() {
        var page = SamplePages.page(Theme.SEA, Language.DA, "</title>" + HOSTILE, List.of(), new Prose(""));
        assertEquals(1, new Html(page.html()).count("</title>"));
    }

    @Test
    void aValueInTheSchemaOrgTermsCannotEndTheScript() {
        var head = new Head("t", "d", Map.of(Language.DA, "/"), "{\"name\":\"</script><script>alert(1)</script>\"}");
        var html = new Html(new Page(SamplePages.site(Theme.SEA), Language.DA, head, List.of(), new Prose("x")).html());
        assertEquals(2, html.count("(?i)<script"));
        assertTrue(html.text().contains("{\"name\":\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\"}"));
    }

    @Test
    void anAddressThatIsNoWebAddressIsNotLinked() {
        var card = new ContactCard(Language.DA, "Kim", "", "", "", "javascript:alert(1)");
        assertFalse(page(card).contains("javascript:"));
    }

    @Test
    void wordsInAnotherLanguageAreMarked() {
        var words = new LocalWords(LocalText.of(Language.NB, "Sjakk"), Language.NN);
        assertTrue(page(words).contains("<span lang=\"nb\">Sjakk</span>"));
    }

    @Test
    void blankLinesPartParagraphs() {
        assertEquals(List.of("a\nb", "c"), new Prose("a\r\nb\r\n \r\n\r\nc\n").paragraphs());
    }

    @RepeatedTest(50)
    void noTypedTextMakesAnElement(RepetitionInfo repetition) {
        var seed = 90_000L + repetition.getCurrentRepetition();
        var typed = randomMarkup(new Random(seed));
        var output = new StringOutput();
        Stack.of(new Prose(typed), new SearchBox(Language.DA, "/", typed, "")).writeTo(output);
        // Left are the one end of a form that is the search box's own.
        assertEquals(1, new Html(output.toString()).count("<img|<b>|<script|</form>"), "seed " + seed);
    }

    private static String randomMarkup(Random random) {
        var pieces =
                List.of("<img ", "<b>", "\"", "'", ">", "</form>", "<script>", "&lt;", "\n\n", "${1+1}", "æ", "\u0000");
        var text = new StringBuilder("x");
        for (int i = 0; i < 12; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static String page(Content body) {
        return SamplePages.page(Theme.SEA, Language.DA, "Title", List.of(), body)
                .html();
    }
}
