package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole journeys of people with a duty, in a browser: with script and without, wide and narrow, by keyboard alone. */
@ExtendWith(Demo.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private static final AtomicInteger FRIENDS = new AtomicInteger();

    private final LocalSystem system;
    private Chromium chromium;

    JourneyTest(LocalSystem system) {
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

    @ParameterizedTest(name = "{0} px wide, script {1}, {2}")
    @CsvSource({"1280,true,MOUSE", "1280,false,KEYBOARD", "320,true,KEYBOARD", "320,false,MOUSE"})
    void somebodySuggestsACorrectionAndTheCaseWorkerApprovesItAndTakesItBack(int width, boolean script, Hand hand) {
        var page = chromium.page(width, script);
        var mail = "ny" + FRIENDS.incrementAndGet() + "@forening.example";
        var entry = found(page, hand);
        var name = page.locator("h1").innerText().strip();
        suggested(page, hand, mail);
        new Persona(system, "demo-herlev-case-worker").logIn(page, hand, "/da/herlev/desk");
        hand.go(page, "main a[href*='/desk/suggestions/']:has-text('" + name + "')");
        assertTrue(page.locator("main").innerText().contains(mail), "the desk sees what was suggested");
        hand.go(page, "form[action$='/refuse'] button");
        assertTrue(page.title().startsWith("Fejl:"), page.title());
        hand.go(page, "form[action$='/approve'] button");
        page.navigate(system.at("/v1" + entry.substring(3)).toString());
        assertTrue(page.content().contains(mail), "the entry is corrected");
        page.goBack();
        hand.go(page, "form[action$='/undo'] button");
        page.navigate(system.at("/v1" + entry.substring(3)).toString());
        assertFalse(page.content().contains(mail), "and is as it was");
        page.context().close();
    }

    /** Finds an association; the path of its page. */
    private String found(Page page, Hand hand) {
        page.navigate(system.at("/da/herlev").toString());
        hand.type(page, "input[name=q]", "kor");
        hand.go(page, "form[role=search] button");
        hand.go(page, "#results a[href*='/da/herlev/organisations/']");
        return java.net.URI.create(page.url()).getPath();
    }

    private void suggested(Page page, Hand hand, String mail) {
        hand.go(page, "main a[href$='/suggest']");
        hand.tick(page, "input[name=pick][value=email]");
        hand.go(page, "main form button.button-primary");
        hand.type(page, "input[name=email]", "ikke en adresse");
        hand.go(page, "main form button.button-primary");
        assertTrue(page.title().startsWith("Fejl:"), page.title());
        assertEquals("ikke en adresse", page.inputValue("input[name=email]"), "what was typed is kept");
        hand.type(page, "input[name=email]", mail);
        hand.go(page, "main form button.button-primary");
        hand.go(page, "main form button.button-primary");
        hand.go(page, "main form button.button-primary");
        assertTrue(page.locator("h1").innerText().contains("Tak"), page.title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "representative-1,Repræsentant",
        "council-member,Medlem",
        "council-chair,Formand",
        "council-secretary,Sekretær",
        "case-worker,Kontaktperson",
        "finance,Økonomi",
        "administrator,Administrator",
        "auditor,Revisor"
    })
    void everyoneWithADutyLogsInToADeskOfTheirOwnAndOutAgain(String person, String role) {
        var page = chromium.page(1280, true);
        new Persona(system, "demo-herlev-" + person).logIn(page, Hand.MOUSE, "/da/herlev/desk");
        assertTrue(page.url().endsWith("/da/herlev/desk"), page.url());
        assertTrue(
                page.locator("main").innerText().contains(role),
                page.locator("main").innerText());
        isGood(page);
        page.setViewportSize(320, 900);
        isGood(page);
        Hand.MOUSE.press(page, "form[action^='/log-out'] button");
        page.waitForURL(system.at("/").toString()); // by way of the identity provider, who ends its own session
        page.navigate(system.at("/da/herlev/desk").toString());
        assertTrue(page.url().contains("/da/log-in"), "nobody is logged in any more");
        page.context().close();
    }

    @Test
    void aCitizenHasADeskWithoutAnybodyElsesPapers() {
        var page = chromium.page(1280, true);
        new Persona(system, "demo-herlev-citizen").logIn(page, Hand.MOUSE, "/nb/desk");
        isGood(page);
        var refused = page.navigate(system.at("/nb/herlev/desk/suggestions").toString());
        assertEquals(403, refused.status());
        isGood(page);
        page.context().close();
    }

    @Test
    void whoHasTwoDutiesChoosesOneAndChangesIt() {
        var page = chromium.page(1280, false);
        new Persona(system, "demo-herlev-two-municipalities").logIn(page, Hand.KEYBOARD, "/en/desk");
        isThere(page, "/en/acting");
        choose(page, "Herlev");
        assertTrue(page.url().endsWith("/en/herlev/desk"), page.url());
        var other = page.navigate(system.at("/en/hoeje-taastrup/desk").toString());
        assertEquals(403, other.status(), "one duty at a time");
        Hand.KEYBOARD.go(page, "main a[href*='/en/acting']");
        choose(page, "Taastrup");
        assertTrue(page.url().endsWith("/en/hoeje-taastrup/desk"), page.url());
        page.context().close();
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        var page = chromium.page(1280, false);
        var entry = found(page, Hand.MOUSE);
        var name = page.locator("h1").innerText().strip();
        suggested(at(page, entry), Hand.MOUSE, "endnu@forening.example");
        var worker = new Persona(system, "demo-herlev-case-worker");
        worker.logIn(page, Hand.MOUSE, "/da/herlev/desk");
        Hand.MOUSE.go(page, "main a[href*='/desk/suggestions/']:has-text('" + name + "')");
        page.fill("textarea[name=reason]", "Adressen er en anden forenings.");
        var tab = page.context().newPage();
        page.context().clearCookies();
        Hand.MOUSE.go(page, "form[action$='/refuse'] button");
        assertTrue(page.content().contains("Adressen er en anden forenings."), "nothing is lost");
        worker.logIn(tab, Hand.MOUSE, "/da/herlev/desk");
        Hand.MOUSE.go(page, "main form button");
        Hand.MOUSE.go(page, "main form button");
        assertTrue(
                page.locator("main").innerText().contains("afvist"),
                page.locator("main").innerText());
        page.context().close();
    }

    private static void choose(Page page, String municipality) {
        Hand.MOUSE.tick(page, "main label:has-text('" + municipality + "')");
        Hand.KEYBOARD.go(page, "main form button.button-primary");
    }

    private static Page at(Page page, String path) {
        assertTrue(page.url().endsWith(path), page.url());
        return page;
    }

    private static void isThere(Page page, String path) {
        assertTrue(page.url().contains(path), page.url());
        isGoodWithoutScript(page);
    }

    private static void isGoodWithoutScript(Page page) {
        assertEquals(1, page.locator("h1").count(), page.url());
    }

    private static void isGood(Page page) {
        assertEquals(List.of(), Axe.findings(page), page.url());
        assertFalse(
                Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth")), page.url());
    }
}
