package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as a visitor meets it, in a browser, with script and without, wide and narrow. */
@ExtendWith(Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    private final LocalSystem system;
    private Chromium chromium;

    BrowserTest(LocalSystem system) {
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

    @ParameterizedTest(name = "{0} px wide, script {1}")
    @CsvSource({"1280,true", "1280,false", "320,true", "320,false"})
    void aVisitorFindsAVisitingFriendInHerlev(int width, boolean script) {
        var page = chromium.page(width, script);
        page.navigate(system.at("/da/herlev").toString());
        page.fill("input[name=q]", "besøgsven");
        page.press("input[name=q]", "Enter");
        page.waitForURL("**/da/herlev/search?*q=*");
        var first = page.locator("#results a[href*='/da/herlev/']").first();
        var name = first.innerText().strip();
        first.click();
        page.waitForURL("**/da/herlev/*/*");
        assertEquals(name, page.locator("h1").innerText().strip());
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/da/herlev",
                "/nb/loerenskog",
                "/nn/faerder",
                "/en/hoeje-taastrup",
                "/da/herlev/search?q=besøgsven",
                "/en/herlev/search?q=zzzzzz",
                "/nb/gjerdrum/search"
            })
    void aPageHasNoBarrierAndFitsANarrowScreen(String path) {
        for (int width : new int[] {1280, 320}) {
            var page = chromium.page(width, true);
            page.navigate(system.at(path.replace("ø", "%C3%B8")).toString());
            assertEquals(List.of(), Axe.findings(page), path + " at " + width);
            assertFalse(scrollsSideways(page), path + " at " + width);
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations", "activities", "opportunities", "venues"})
    void theFirstEntryOfEachKindHasNoBarrier(String kind) {
        var page = chromium.page(320, true);
        page.navigate(system.at("/da/herlev/search?kind=" + kind).toString());
        page.locator("#results a[href*='/da/herlev/" + kind + "/']").first().click();
        page.waitForLoadState();
        assertEquals(List.of(), Axe.findings(page), page.url());
        assertFalse(scrollsSideways(page), page.url());
        page.context().close();
    }

    @Test
    void theCheckForBarriersCanFail() {
        var page = chromium.page(1280, true);
        page.navigate(system.at("/da/herlev").toString());
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/x.png\">')");
        assertTrue(Axe.findings(page).toString().contains("image-alt"));
        page.context().close();
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
