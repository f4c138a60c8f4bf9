package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samspil.checks.ControllerRoutes.Guarded;
import samspil.kernel.Language;

/**
 * Every page of the contract in every language, as somebody who may see it: no barrier on a narrow screen, and on a
 * wide one in Danish.
 */
@Order(1)
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarrierTest {
    private static final List<Guarded> PAGES = Walk.pages(new ControllerRoutes(Code.DEPLOYED).guarded());

    private final Visitors visitors;
    private final Barriers barriers = new Barriers();
    private Walk walk = new Walk(Map.of());

    BarrierTest(Visitors visitors) {
        this.visitors = visitors;
    }

    @BeforeAll
    void thereIsSomethingToSee() {
        walk = new Walk(new Scene(new Deeds(visitors)).stops());
        visitors.chromium().closePages();
    }

    @Test
    void theWalkComesToEveryPageOfTheContract() {
        assertEquals(List.of(), walk.missing(PAGES));
    }

    @ParameterizedTest(name = "seen by: {0}")
    @MethodSource("people")
    void noPageHasABarrier(String person) {
        var page = person.isEmpty()
                ? visitors.chromium().page(View.NARROW)
                : visitors.loggedIn(person, "/da/desk", View.NARROW);
        var stops = walk.stops(PAGES).stream()
                .filter(stop -> stop.person().equals(person))
                .distinct()
                .toList();
        var found = new ArrayList<String>();
        for (var language : Language.values()) {
            stops.forEach(stop -> look(page, stop, language, found));
        }
        assertEquals(List.of(), found);
    }

    private Stream<String> people() {
        return walk.stops(PAGES).stream().map(Stop::person).distinct();
    }

    /** Everything in Danish; in other languages, and on a wide screen, of long lists what comes first; colours once. */
    private void look(Page page, Stop stop, Language language, List<String> found) {
        var address = visitors.system().at(stop.in(language.tag())).toString();
        var status = page.navigate(address).status();
        if (status != stop.status() || !page.url().equals(address)) {
            found.add(address + " is answered " + status + " at " + page.url());
        }
        if (language != Language.DA) {
            note(page, barriers.inAnotherLanguage(page), found);
            return;
        }
        note(page, barriers.all(page), found);
        page.setViewportSize(View.WIDE.width, 900);
        note(page, barriers.onTheFirstOfEachKind(page), found);
        page.setViewportSize(View.NARROW.width, 900);
    }

    private static void note(Page page, List<String> noted, List<String> found) {
        noted.forEach(barrier -> found.add(page.url() + " at " + page.viewportSize().width + ": " + barrier));
    }

    @Test
    void aPageThatNobodyWalksToIsMissed() {
        var forgotten = new Guarded("public", "GET", "/{language}/{municipality}/forgotten/{id}", List.of("open"));
        assertEquals(List.of(forgotten.name()), walk.missing(List.of(forgotten)));
    }

    @Test
    void aPictureWithoutWordsIsABarrier() {
        assertTrue(spoilt("it.append(document.createElement('img'))").contains("image-alt"));
    }

    @Test
    void greyOnWhiteIsABarrier() {
        assertTrue(spoilt("it.querySelector('p').style.color = '#aaa'").contains("color-contrast"));
    }

    @Test
    void greyOnWhiteIsABarrierAlsoWhereEverythingElseWasSeen() {
        assertEquals("[]", spoilt(""));
        assertTrue(spoilt("it.querySelector('p').style.color = '#bbb'").contains("color-contrast"));
    }

    @Test
    void whatLeavesTheScreenIsABarrier() {
        assertTrue(spoilt("it.style.width = '500px'").contains("scrolls sideways"));
    }

    @ParameterizedTest
    @CsvSource({
        "link-name, it.querySelector('a').replaceChildren()",
        "image-alt, it.append(document.createElement('img'))",
        "html-has-lang, document.documentElement.removeAttribute('lang')",
        "landmark-unique, it.innerHTML += '<nav aria-label=x></nav><nav aria-label=x></nav>'",
        "target-size, 'for (const x of [1, 2]) { const b = document.createElement(`button`); b.ariaLabel = x; b.style.cssText ="
                + " `all: unset; display: block; width: 9px; height: 9px`; it.append(b) }'"
    })
    void aBarrierInAnotherLanguageAloneIsFoundThough(String rule, String how) {
        barriers.onTheFirstOfEachKind(visitors.at("/da/herlev/privacy", View.NARROW));
        var same = visitors.at("/nb/herlev/privacy", View.NARROW);
        assertEquals(List.of(), barriers.inAnotherLanguage(same));
        assertEquals(false, same.evaluate("'axe' in window"), "what has the same shape is not judged again");
        assertTrue(barriers.inAnotherLanguage(spoil("/nb/herlev/privacy", how))
                .toString()
                .contains(rule));
    }

    private String spoilt(String how) {
        return barriers.onTheFirstOfEachKind(spoil("/da/herlev/privacy", how)).toString();
    }

    private Page spoil(String address, String how) {
        var page = visitors.at(address, View.NARROW);
        page.evaluate("() => { const it = document.querySelector('main'); " + how + " }");
        return page;
    }
}
