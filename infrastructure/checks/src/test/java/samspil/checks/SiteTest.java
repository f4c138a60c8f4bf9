package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The site as a visitor meets it, in a browser, with script and without, wide and narrow. */
@ExtendWith(Browsing.class)
class SiteTest {
    private final Visitors visitors;

    SiteTest(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "WIDE_WITHOUT_SCRIPT"})
    void aVisitorFindsAVisitingFriendInHerlev(View view) {
        var page = visitors.at("/da/herlev", view);
        page.fill("input[name=q]", "besøgsven");
        page.press("input[name=q]", "Enter");
        page.waitForURL("**/da/herlev/search?*q=*");
        var first = page.locator("#results a[href*='/da/herlev/']").first();
        var name = first.innerText().strip();
        first.click();
        page.waitForURL("**/da/herlev/*/*");
        assertEquals(name, page.locator("h1").innerText().strip());
    }

    @ParameterizedTest
    @EnumSource
    void aMunicipalityIsFoundWithoutItsOwnLetters(View view) {
        var page = visitors.at("/da", view);
        page.fill("input[name=q]", "hoje");
        if (!view.script) {
            page.press("input[name=q]", "Enter");
            page.waitForURL("**/da?q=hoje");
        }
        page.locator(".place >> visible=true").first().waitFor();
        assertEquals(1, page.locator(".place >> visible=true").count());
        page.click(".place >> visible=true >> a");
        page.waitForURL("**/da/hoeje-taastrup");
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "WIDE_WITHOUT_SCRIPT"})
    void aSuggestionWithErrorsIsSentWhenTheyAreMended(View view) {
        var page = suggesting(view);
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
    }

    @Test
    void everyPageOfTheFormHasNoBarrier() {
        var page = suggesting(View.NARROW);
        assertEquals(List.of(), Barriers.on(page));
        page.check("[name=pick][value=description]");
        for (int step = 0; step < 3; step++) {
            next(page);
            page.waitForURL("**/suggest");
            assertEquals(List.of(), Barriers.on(page), page.title());
            page.locator("textarea[name=message] >> visible=true").all().forEach(area -> area.fill("Fordi"));
        }
    }

    @Test
    void whatWasTypedIsPutBackAndForgottenWhenItWasSent() {
        var page = suggesting(View.WIDE);
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
    }

    @Test
    void anEntryIsRememberedByTheBrowserAndByTheAddress() {
        var page = entry(View.WIDE);
        var name = page.locator("h1").innerText();
        page.click("main .pick >> nth=0");
        assertTrue(page.locator("[data-shortlist]").innerText().contains("(1)"));
        page.click("[data-shortlist]");
        page.waitForURL("**/shortlist?entry=*");
        assertTrue(page.locator(".cards").innerText().contains(name));
        var shared = visitors.at(page.url(), View.NARROW_WITHOUT_SCRIPT);
        assertTrue(shared.locator(".cards").innerText().contains(name));
    }

    @Test
    void aListGrowsAndShrinksWithoutScript() {
        var page = entry(View.NARROW_WITHOUT_SCRIPT);
        page.click("main .pick >> nth=0");
        page.waitForURL("**/shortlist?entry=*");
        page.fill("input[name=q]", "kor");
        page.press("input[name=q]", "Enter");
        page.waitForURL("**/shortlist?*q=kor");
        page.click(".pick:has-text('Sæt på') >> nth=0");
        assertEquals(2, page.locator(".cards .pick").count());
        page.click(".cards .pick >> nth=0");
        assertEquals(1, page.locator(".cards .pick").count());
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        var page = visitors.at("/da/herlev", View.WIDE);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**#main");
        assertEquals("main", page.evaluate("document.activeElement.id"));
        page.keyboard().press("Tab");
        assertEquals("q", page.evaluate("document.activeElement.id"));
    }

    @ParameterizedTest
    @CsvSource({"/nn/herlev/nope, nn", "/en/herlev/venues/a/b/c, en", "/nb/nope, nb"})
    void aWrongAddressHasAPageInItsLanguageThatHelpsOn(String path, String language) {
        var page = visitors.at(path, View.WIDE);
        assertEquals(language, page.getAttribute("html", "lang"));
        assertEquals(1, page.locator("main form[role=search]").count());
    }

    @Test
    void theFirstViewOfAHomePageIsAtMost150KilobytesAsItIsSent() {
        var page = visitors.chromium().page(View.WIDE);
        var bytes = new AtomicLong();
        page.onRequestFinished(request -> bytes.addAndGet(request.sizes().responseBodySize));
        visitors.go(page, "/da/herlev");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertTrue(bytes.get() > 20_000 && bytes.get() <= 150_000, bytes + " bytes");
    }

    private Page suggesting(View view) {
        var page = entry(view);
        page.locator("a[href$='/suggest']").first().click();
        page.waitForURL("**/suggest");
        return page;
    }

    private Page entry(View view) {
        var page = visitors.at("/da/herlev/search?q=bes%C3%B8gsven&kind=organisations", view);
        page.locator("#results h3 a").first().click();
        page.waitForURL("**/organisations/*");
        return page;
    }

    private static void next(Page page) {
        page.locator("main form button.button-primary").click();
    }
}
