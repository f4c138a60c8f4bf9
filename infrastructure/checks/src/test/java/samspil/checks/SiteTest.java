package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The homepage and what belongs to every page, in a browser. */
@ExtendWith(Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {
    private final LocalSystem system;
    private Chromium chromium;

    SiteTest(LocalSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        assumeTrue(Chromium.installed().isPresent(), "skipped: Chromium is not installed");
        chromium = new Chromium(Chromium.installed().orElseThrow());
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            assertEquals(List.of(), chromium.elsewhere(), "asked of other hosts");
            assertEquals(
                    List.of(),
                    chromium.complaints().stream()
                            .filter(said -> said.contains("Content Security Policy"))
                            .toList());
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/da",
                "/nb?q=lorenskog",
                "/en?q=nowhere",
                "/da/herlev/accessibility",
                "/nb/faerder/accessibility",
                "/nn/loerenskog/privacy",
                "/en/herlev/privacy",
                "/nn/gjerdrum/shortlist",
                "/en/herlev/shortlist?q=kor",
                "/da/herlev/widget",
                "/nb/faerder/widget/about",
                "/en/reference",
                "/en/herlev/no-such-page",
                "/nn/no-such-municipality"
            })
    void aPageHasNoBarrierAndFitsANarrowScreen(String path) {
        for (int width : new int[] {1280, 320}) {
            var page = at(path, width, true);
            assertEquals(List.of(), Axe.findings(page), path + " at " + width);
            assertFalse(scrollsSideways(page), path + " at " + width);
            page.context().close();
        }
    }

    @ParameterizedTest(name = "{0} px wide, script {1}")
    @CsvSource({"1280,true", "1280,false", "320,true", "320,false"})
    void aMunicipalityIsFoundWithoutItsOwnLetters(int width, boolean script) {
        var page = at("/da", width, script);
        page.fill("input[name=q]", "hoje");
        if (!script) {
            page.press("input[name=q]", "Enter");
            page.waitForURL("**/da?q=hoje");
        }
        page.locator(".place >> visible=true").first().waitFor();
        assertEquals(1, page.locator(".place >> visible=true").count());
        page.click(".place >> visible=true >> a");
        page.waitForURL("**/da/hoeje-taastrup");
        page.context().close();
    }

    @ParameterizedTest(name = "{0} px wide, script {1}")
    @CsvSource({"1280,true", "1280,false", "320,true", "320,false"})
    void aSuggestionWithErrorsIsSentWhenTheyAreMended(int width, boolean script) {
        var page = suggesting(width, script);
        next(page);
        assertTrue(page.title().startsWith("Fejl"), page.title());
        page.check("[name=pick][value=email]");
        next(page);
        page.fill("[name=email]", "ikke en adresse");
        next(page);
        assertTrue(page.title().startsWith("Fejl"), page.title());
        assertEquals("ikke en adresse", page.inputValue("[name=email]"));
        page.click("a[href='#email']");
        page.fill("[name=email]", "kontakt@forening.example");
        next(page);
        page.fill("[name=yourName]", "Kim Eksempel");
        next(page);
        assertTrue(page.locator(".answers").innerText().contains("kontakt@forening.example"));
        next(page);
        assertFalse(page.locator(".confirmation strong").innerText().isBlank());
        page.context().close();
    }

    @Test
    void everyPageOfTheFormHasNoBarrier() {
        var page = suggesting(320, true);
        assertEquals(List.of(), Axe.findings(page));
        page.check("[name=pick][value=description]");
        for (int step = 0; step < 3; step++) {
            next(page);
            page.waitForURL("**/suggest");
            assertEquals(List.of(), Axe.findings(page), page.title());
            assertFalse(scrollsSideways(page), page.title());
            page.locator("textarea[name=message] >> visible=true").all().forEach(area -> area.fill("Fordi"));
        }
        page.context().close();
    }

    @Test
    void whatWasTypedIsPutBackAndForgottenWhenItWasSent() {
        var page = suggesting(1280, true);
        var address = page.url();
        page.check("[name=pick][value=message]");
        next(page);
        page.fill("[name=message]", "Tiderne er nye");
        page.waitForTimeout(600);
        page.navigate(address);
        assertTrue(page.locator("form[data-save] > .fallback-note").isVisible());
        next(page);
        assertEquals("Tiderne er nye", page.inputValue("[name=message]"));
        next(page);
        next(page);
        next(page);
        page.locator(".confirmation").waitFor();
        page.navigate(address);
        assertFalse(page.locator("form[data-save] > .fallback-note").isVisible());
        page.context().close();
    }

    @Test
    void anEntryIsRememberedByTheBrowserAndByTheAddress() {
        var page = entry(1280, true);
        var name = page.locator("h1").innerText();
        page.click("main .pick >> nth=0");
        assertTrue(page.locator("[data-shortlist]").innerText().contains("(1)"));
        page.click("[data-shortlist]");
        page.waitForURL("**/shortlist?entry=*");
        assertTrue(page.locator(".cards").innerText().contains(name));
        var shared = at(page.url(), 320, false);
        assertTrue(shared.locator(".cards").innerText().contains(name));
        shared.context().close();
        page.context().close();
    }

    @Test
    void aListGrowsAndShrinksWithoutScript() {
        var page = entry(320, false);
        page.click("main .pick >> nth=0");
        page.waitForURL("**/shortlist?entry=*");
        page.fill("input[name=q]", "kor");
        page.press("input[name=q]", "Enter");
        page.waitForURL("**/shortlist?*q=kor");
        page.click(".pick:has-text('Sæt på') >> nth=0");
        assertEquals(2, page.locator(".cards .pick").count());
        page.click(".cards .pick >> nth=0");
        assertEquals(1, page.locator(".cards .pick").count());
        page.context().close();
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        var page = at("/da/herlev", 1280, true);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**#main");
        assertEquals("main", page.evaluate("document.activeElement.id"));
        page.keyboard().press("Tab");
        assertEquals("q", page.evaluate("document.activeElement.id"));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"/nn/herlev/nope, nn", "/en/herlev/venues/a/b/c, en", "/nb/nope, nb"})
    void aWrongAddressHasAPageInItsLanguageThatHelpsOn(String path, String language) {
        var page = at(path, 1280, true);
        assertEquals(language, page.getAttribute("html", "lang"));
        assertEquals(1, page.locator("main form[role=search]").count());
        page.context().close();
    }

    @Test
    void theFirstViewOfAHomePageIsAtMost150KilobytesAsItIsSent() {
        var page = chromium.page(1280, true);
        var bytes = new AtomicLong();
        page.onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
        page.navigate(system.at("/da/herlev").toString());
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertTrue(bytes.get() > 20_000 && bytes.get() <= 150_000, bytes + " bytes");
        page.context().close();
    }

    private Page suggesting(int width, boolean script) {
        var page = entry(width, script);
        page.locator("a[href$='/suggest']").first().click();
        page.waitForURL("**/suggest");
        return page;
    }

    private Page entry(int width, boolean script) {
        var page = at("/da/herlev/search?q=bes%C3%B8gsven&kind=organisations", width, script);
        page.locator("#results h3 a").first().click();
        page.waitForURL("**/organisations/*");
        return page;
    }

    private static void next(Page page) {
        page.locator("main form button.button-primary").click();
    }

    private Page at(String path, int width, boolean script) {
        var page = chromium.page(width, script);
        page.navigate(path.startsWith("http") ? path : system.at(path).toString());
        return page;
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
