package samspil.directory.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.directory.Catalogue;
import samspil.directory.Kind;
import samspil.directory.SomeEntries;
import samspil.kernel.Language;
import samspil.pages.Page;

class EveryPageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Catalogue DIRECTORY = SomeEntries.catalogue(SomeEntries.municipality("herlev"), 120, 20261122);
    private static final Pattern LAX = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|href=\"javascript:|<base");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern MARKUP = Pattern.compile("<img|<b>|</title></script>");

    @ParameterizedTest
    @EnumSource
    void noTextThatSomebodyTypedBecomesMarkup(Language language) {
        assertAll(new EveryPage(Hostile.of(DIRECTORY), language, NOW)
                .all().entrySet().stream()
                        .map(page -> () -> assertEquals(
                                0, count(MARKUP, page.getValue().html()), language + " " + page.getKey())));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasOneHeadingAndNothingThatThePolicyForbids(Language language) {
        for (var page : new EveryPage(DIRECTORY, language, NOW).all().entrySet()) {
            var html = page.getValue().html();
            assertEquals(1, count(Pattern.compile("<h1\\b"), html), page.getKey());
            assertEquals(0, count(LAX, html), page.getKey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noIdIsGivenTwiceOnAPage(Language language) {
        for (var page : new EveryPage(DIRECTORY, language, NOW).all().entrySet()) {
            var ids = all(ID, page.getValue().html());
            assertEquals(ids.size(), new HashSet<>(ids).size(), page.getKey() + ids);
        }
    }

    @Test
    void noTwoEntriesOfDifferentNamesShareATitle() {
        var pages = new EveryPage(DIRECTORY, Language.DA, NOW).all().values();
        var headings = pages.stream().map(EveryPageTest::heading).distinct().count();
        var titles = pages.stream().map(Page::title).distinct().count();
        assertTrue(titles >= headings, titles + " titles for " + headings + " headings");
    }

    @Test
    void nothingPrivateIsOnAnyPage() {
        for (var page : new EveryPage(DIRECTORY, Language.DA, NOW).all().entrySet()) {
            assertTrue(!page.getValue().html().contains(SomeEntries.PRIVATE), page.getKey());
        }
    }

    @Test
    void anEmptyDirectoryHasAHomePageThatSaysSo() {
        var empty = new Catalogue(DIRECTORY.municipality(), NOW, "", List.of());
        var home = new EveryPage(empty, Language.DA, NOW).all().get("home");
        assertTrue(home != null && home.html().contains("Herlev er på vej"));
    }

    @Test
    void aTextInAnotherLanguageSaysWhich() {
        var danish = DIRECTORY.live(Kind.ORGANISATION).stream()
                .filter(live -> live.entry().about().name().languageOf(Language.EN) == Language.DA)
                .findFirst()
                .orElseThrow();
        assertTrue(
                new EveryPage(DIRECTORY, Language.EN, NOW).entry(danish).html().contains("<h1 lang=\"da\">"));
    }

    private static String heading(Page page) {
        return all(Pattern.compile("<h1[^>]*>([^<]*)"), page.html()).getFirst();
    }

    private static long count(Pattern pattern, String html) {
        return pattern.matcher(html).results().count();
    }

    private static List<String> all(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(match -> match.group(1)).toList();
    }
}
