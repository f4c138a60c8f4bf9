package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samspil.kernel.Language;

class PageTest {

    static Stream<Page> samples() {
        return SamplePages.all().values().stream();
    }

    private static Html html(Page page) {
        return new Html(page.html());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageHasEachLandmarkAndOneHeadingOfTheFirstLevel(Page page) {
        var html = html(page);
        assertEquals(
                List.of(1L, 1L, 1L, 1L),
                Stream.of("<header\\b", "<main\\b", "<footer\\b", "<h1\\b")
                        .map(html::count)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFirstLinkSkipsToTheContent(Page page) {
        var html = html(page);
        assertEquals("#main", html.all("<a[^>]* href=\"([^\"]*)\"").getFirst());
        assertEquals(1, html.count("<main id=\"main\""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingOnAPageNeedsALaxContentPolicy(Page page) {
        var html = html(page);
        assertEquals(0, html.count("<style|\\sstyle=|\\son[a-z]+=|javascript:|<base"));
        assertEquals(List.of(), html.all("(<script(?![^>]*(?: src=| type=\"application/ld\\+json\"))[^>]*>)"));
        assertEquals(List.of(), html.all("(?:src|action)=\"([^/\"][^\"]*)\""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anIdIsGivenOnceAndEveryReferenceLeadsToOne(Page page) {
        var html = html(page);
        var ids = html.all("\\sid=\"([^\"]*)\"");
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        var references = Stream.of(
                        "\\sfor=\"([^\"]*)\"",
                        "labelledby=\"([^\"]*)\"",
                        "describedby=\"([^\"]*)\"",
                        "href=\"#([^\"]+)\"")
                .flatMap(pattern -> html.all(pattern).stream())
                .flatMap(list -> Stream.of(list.split(" ")))
                .toList();
        assertTrue(ids.containsAll(references), references.toString());
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysItsLanguageAndLeadsToTheOthers(Language language) {
        var html = html(SamplePages.home(Theme.SEA, language));
        assertEquals(List.of(language.tag()), html.all("<html lang=\"([^\"]*)\""));
        assertEquals(List.of(language.tag()), html.all("hreflang=\"([^\"]*)\" lang=\"[^\"]*\" aria-current"));
        assertEquals(List.of("da", "nb", "nn", "en"), html.all("rel=\"alternate\" hreflang=\"([^\"]*)\""));
    }

    @Test
    void theCanonicalAddressIsWhole() {
        var html = html(SamplePages.home(Theme.SEA, Language.NN));
        assertEquals(List.of("https://samspil.example/nn/herlev"), html.all("rel=\"canonical\" href=\"([^\"]*)\""));
    }

    @Test
    void aPageWithErrorsSaysSoFirst() {
        var page = SamplePages.form(Theme.CLAY).withErrors();
        assertEquals("Fejl: Foreslå en rettelse – Herlev", page.title());
        assertEquals("Foreslå en rettelse", page.head().title());
    }

    @Test
    void theThemeStandsOnThePage() {
        assertTrue(SamplePages.home(Theme.SEA, Language.DA).html().contains("data-theme=\"sea\""));
    }

    @Test
    void aPageWithoutTermsHasNoScriptForThem() {
        var page = SamplePages.home(Theme.SEA, Language.DA);
        var bare = new Head("Title", "Words", page.head().addresses());
        var html = new Page(page.site(), page.language(), bare, List.of(), page.body()).html();
        assertFalse(html.contains("ld+json"));
    }
}
