package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import samspil.demo.document.Chapter;
import samspil.demo.document.PolicyPdf;

/**
 * Somebody who applies for a grant in Vesthimmerland.
 *
 * @param number of their organisation in its register
 */
record Applying(Visitors visitors, Page page, Hand hand, String person, String number) {
    static final String TOWN = "/da/vesthimmerland";
    static final String NEXT = "main form button.button-primary";
    private static final byte[] PAPER = new PolicyPdf(
                    "Foreningen", "Regnskab", "Godkendt", "da", List.of(new Chapter("Året", List.of("Et overskud."))))
            .bytes();

    /** Finds the scheme, and whether to apply. */
    void find() {
        visitors.go(page, TOWN + "/grants");
        hand.go(page, "main a[href$='/grants/paragraf-18']");
        hand.go(page, "main a.button[href$='/check']");
        for (var question : List.of("association", "social", "local", "accounts")) {
            hand.tick(page, "input[name=" + question + "][value=yes]");
        }
        hand.go(page, NEXT);
        assertEquals(
                1, page.locator("main .alert-success, main .notice-success").count(), "they can apply");
        hand.go(page, "main a.button[href$='/grants/paragraf-18']");
    }

    /** Logs in on the way, begins, and fills all of it in; what they do wrong is told at its field. */
    void write() {
        hand.go(page, "main a.button[href$='/desk/applications/new/paragraf-18-nu']");
        hand.go(page, "main a.button[href*='/log-in/start']");
        hand.go(page, "a.choose[href$='person=demo-vesthimmerland-" + person + "']");
        hand.go(page, NEXT);
        hand.go(page, "main a[href$='/sections/1']");
        hand.type(page, "#q-number", "10 15 08 18");
        hand.type(page, "#q-contact", person + "@forening.example");
        hand.type(page, "#q-members", "120");
        hand.type(page, "#q-volunteers", "14");
        hand.go(page, "main form button.button-primary");
        assertTrue(page.title().startsWith("Fejl:"), page.title());
        assertEquals("120", page.inputValue("#q-members"), "what was typed is kept");
        hand.type(page, "#q-number", number);
        hand.go(page, NEXT);
        hand.type(page, "#q-purpose", "Fællesspisning for enlige hver torsdag");
        hand.tick(page, "input[name=q-target][value=children]");
        hand.tick(page, "input[name=q-where][value=inside]");
        hand.go(page, NEXT);
        money();
        attach("accounts");
        attach("statutes");
        hand.go(page, NEXT);
        hand.tick(page, "input[name=q-honour][value=yes]");
        hand.go(page, NEXT);
    }

    private void money() {
        hand.type(page, "#q-amount", "12.500");
        hand.type(page, "#q-budget-expense-0-text", "Mad");
        hand.type(page, "#q-budget-expense-0-amount", "15.000");
        hand.type(page, "#q-budget-income-0-text", "Deltagerbetaling");
        hand.type(page, "#q-budget-income-0-amount", "2.500");
        hand.go(page, NEXT);
    }

    private void attach(String question) {
        hand.go(page, "main form button[value=add-" + question + "]");
        upload(page, hand);
        hand.go(page, "main a.button[href*='/sections/']");
    }

    /** Uploads a document where one is asked for, and waits until it was looked at. */
    static void upload(Page page, Hand hand) {
        page.setInputFiles("input[name=file]", new FilePayload("papir.pdf", "application/pdf", PAPER));
        hand.press(page, "form.upload button[type=submit]");
        page.locator("form.upload")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(30_000));
        var seen = page.locator("main .notice-success");
        for (int again = 0; again < 60 && seen.count() == 0; again++) {
            page.waitForTimeout(500);
            page.reload();
        }
    }

    /** Checks the answers and sends it; where it is now. */
    String send() {
        assertTrue(page.url().contains("/check"), page.url());
        hand.go(page, NEXT);
        assertTrue(page.url().endsWith("/sent"), page.url());
        hand.go(page, "main a[href*='/desk/applications/']");
        return URI.create(page.url()).getPath();
    }
}
