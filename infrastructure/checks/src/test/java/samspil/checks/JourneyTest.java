package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole journeys of people with a duty, in a browser, with nothing but a keyboard: wide and narrow, with script and
 * without.
 */
@ExtendWith(Browsing.class)
class JourneyTest {
    private static final AtomicInteger FRIENDS = new AtomicInteger();
    private static final Hand KEYS = Hand.KEYBOARD;

    private final Visitors visitors;

    JourneyTest(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @EnumSource
    void somebodySuggestsACorrectionAndTheCaseWorkerApprovesItAndTakesItBack(View view) {
        var page = visitors.at("/da/herlev", view);
        var mail = "ny" + FRIENDS.incrementAndGet() + "@forening.example";
        var entry = found(page);
        var name = page.locator("h1").innerText().strip();
        suggested(page, mail);
        visitors.herlev("case-worker").logIn(page, KEYS, "/da/herlev/desk");
        KEYS.go(page, "main a[href*='/desk/suggestions/']:has-text('" + name + "')");
        assertTrue(page.locator("main").innerText().contains(mail), "the desk sees what was suggested");
        KEYS.go(page, "form[action$='/refuse'] button");
        assertTrue(page.title().startsWith("Fejl:"), page.title());
        KEYS.go(page, "form[action$='/approve'] button");
        assertTrue(isPublic(entry, mail), "the entry is corrected");
        KEYS.go(page, "form[action$='/undo'] button");
        assertFalse(isPublic(entry, mail), "and is as it was");
    }

    private boolean isPublic(String entry, String mail) {
        return visitors.system().get("/v1" + entry.substring(3)).body().contains(mail);
    }

    /** Finds an association; the path of its page. */
    private static String found(Page page) {
        KEYS.type(page, "input[name=q]", "kor");
        KEYS.go(page, "form[role=search] button");
        KEYS.go(page, "#results a[href*='/da/herlev/organisations/']");
        return java.net.URI.create(page.url()).getPath();
    }

    private static void suggested(Page page, String mail) {
        KEYS.go(page, "main a[href$='/suggest']");
        KEYS.tick(page, "input[name=pick][value=email]");
        KEYS.go(page, "main form button.button-primary");
        KEYS.type(page, "input[name=email]", "ikke en adresse");
        KEYS.go(page, "main form button.button-primary");
        assertTrue(page.title().startsWith("Fejl:"), page.title());
        assertEquals("ikke en adresse", page.inputValue("input[name=email]"), "what was typed is kept");
        KEYS.type(page, "input[name=email]", mail);
        KEYS.go(page, "main form button.button-primary");
        KEYS.go(page, "main form button.button-primary");
        KEYS.go(page, "main form button.button-primary");
        assertTrue(page.locator("h1").innerText().contains("Tak"), page.title());
    }

    @ParameterizedTest(name = "{0}, {2}")
    @CsvSource({
        "representative-2,Repræsentant,WIDE",
        "council-member,Medlem,NARROW",
        "council-chair,Formand,WIDE_WITHOUT_SCRIPT",
        "council-secretary,Sekretær,NARROW_WITHOUT_SCRIPT",
        "case-worker,Kontaktperson,NARROW",
        "finance,Økonomi,WIDE_WITHOUT_SCRIPT",
        "administrator,Administrator,NARROW_WITHOUT_SCRIPT",
        "auditor,Revisor,WIDE"
    })
    void everyoneWithADutyLogsInToADeskOfTheirOwnAndOutAgain(String person, String role, View view) {
        var page = visitors.chromium().page(view);
        visitors.herlev(person).logIn(page, KEYS, "/da/herlev/desk");
        assertTrue(page.url().endsWith("/da/herlev/desk"), page.url());
        assertTrue(
                page.locator("main").innerText().contains(role),
                page.locator("main").innerText());
        KEYS.press(page, "form[action^='/log-out'] button");
        page.waitForURL(visitors.system().at("/").toString()); // by way of the identity provider, who ends its session
        visitors.go(page, "/da/herlev/desk");
        assertTrue(page.url().contains("/da/log-in"), "nobody is logged in any more");
    }

    @ParameterizedTest
    @EnumSource
    void aRepresentativeActsForTheirOrganisation(View view) {
        var page = visitors.chromium().page(view);
        visitors.herlev("representative-1").logIn(page, KEYS, "/da/herlev/desk");
        KEYS.go(page, "main a[href$='/desk/organisation']");
        KEYS.go(page, "main form[action$='/confirm'] button");
        assertEquals(1, page.locator("main .notice-success").count(), "what stands is confirmed");
        KEYS.go(page, "main a[href$='/suggest']");
        assertTrue(page.url().endsWith("/suggest"), "or corrected");
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "WIDE_WITHOUT_SCRIPT"})
    void aCitizenWhoLogsInLandsOnTheirOwnPageAndAsksToRepresentAnOrganisation(View view) {
        var page = visitors.chromium().page(view);
        visitors.persona("gjerdrum/citizen").logIn(page, KEYS, "/nb/gjerdrum/desk");
        assertTrue(page.url().endsWith("/nb/gjerdrum/desk"), page.url());
        assertEquals("Min side", page.locator("h1").innerText());
        KEYS.go(page, "main .empty a[href$='kind=organisations']");
        KEYS.go(page, "#results a[href*='/nb/gjerdrum/organisations/']");
        KEYS.go(page, "main a[href*='/claim/']");
        if (page.locator("input[name=way]").count() > 0) {
            KEYS.choose(page, "label:has-text('La kommunen avgjøre det')");
            KEYS.go(page, "main form button.button-primary");
        }
        KEYS.go(page, ".signed-in a[href$='/desk']");
        assertTrue(page.locator("main").innerText().contains("Kommunen ser på det"), "and sees how that stands");
    }

    @Test
    void aCitizenHasADeskWithoutAnybodyElsesPapers() {
        var page = visitors.loggedIn("citizen", "/nb/desk", View.WIDE);
        assertEquals("Min side", page.locator("h1").innerText());
        assertEquals(List.of(), Barriers.on(page));
        var refused = page.navigate(
                visitors.system().at("/nb/herlev/desk/suggestions").toString());
        assertEquals(403, refused.status());
        assertEquals(List.of(), Barriers.on(page));
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "WIDE_WITHOUT_SCRIPT"})
    void whoHasTwoDutiesChoosesOneAndChangesIt(View view) {
        var page = visitors.chromium().page(view);
        visitors.herlev("two-municipalities").logIn(page, KEYS, "/en/desk");
        assertTrue(page.url().contains("/en/acting"), page.url());
        choose(page, "Herlev");
        assertTrue(page.url().endsWith("/en/herlev/desk"), page.url());
        var other =
                page.navigate(visitors.system().at("/en/hoeje-taastrup/desk").toString());
        assertEquals("My page", page.locator("h1").innerText(), "one duty at a time");
        var room = page.navigate(
                visitors.system().at("/en/hoeje-taastrup/desk/claims").toString());
        assertEquals(403, room.status(), "one duty at a time");
        KEYS.go(page, "main a[href$='/en/desk']");
        page.navigate(other.url());
        KEYS.go(page, "main form[action$='/acting'] button[aria-label*='Taastrup']");
        assertTrue(page.url().endsWith("/en/hoeje-taastrup/desk"), page.url());
        assertEquals("Desk", page.locator("h1").innerText());
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        var page = visitors.at("/da/herlev", View.WIDE_WITHOUT_SCRIPT);
        found(page);
        var name = page.locator("h1").innerText().strip();
        suggested(page, "endnu@forening.example");
        var worker = visitors.herlev("case-worker");
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
    }

    private static void choose(Page page, String municipality) {
        KEYS.choose(page, "main label:has-text('" + municipality + "')");
        KEYS.go(page, "main form button.button-primary");
    }
}
