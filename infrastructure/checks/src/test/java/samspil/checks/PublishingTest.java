package samspil.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samspil.demo.document.Chapter;
import samspil.demo.document.PolicyPdf;

/** An administrator publishes a policy from their own desk, and a citizen finds words of it. */
@ExtendWith(Browsing.class)
class PublishingTest {
    private static final Hand KEYS = Hand.KEYBOARD;
    private static final String NEXT = "main form button.button-primary";

    private final Visitors visitors;

    PublishingTest(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @EnumSource
    void aPdfIsSentCheckedPublishedAndFound(View view) {
        var page = visitors.chromium().page(view);
        visitors.herlev("administrator").logIn(page, KEYS, "/da/herlev/desk");
        KEYS.go(page, "main a[href$='/desk/policies']");
        var policy = begun(page, "Idrætspolitik " + view.name().toLowerCase(java.util.Locale.ROOT));

        published(page, policy);
        send(page, "ikke en PDF".getBytes(StandardCharsets.UTF_8));
        assertTrue(page.locator("main").innerText().contains("Filen er ikke en PDF"), "what is no PDF is refused");

        published(page, policy);
        send(page, pdf());
        assertTrue(page.locator("h1").innerText().contains("offentliggjort"), page.title());
        assertEquals(List.of(), view.script ? Barriers.on(page) : List.of());

        visitors.go(page, "/da/herlev/policies?q=hverdagsidraet");
        assertTrue(page.locator(".found-pages a[href*='" + policy + "']").count() > 0, "a citizen finds its words");
    }

    private static byte[] pdf() {
        var chapter = new Chapter("Hverdagsidræt", List.of("Alle kan være med til hverdagsidræt, også uden en klub."));
        return new PolicyPdf("Herlev Kommune", "Idrætspolitik", "Vedtaget i 2020", "da", List.of(chapter)).bytes();
    }

    /** Begins a policy; its name in addresses. */
    private static String begun(Page page, String title) {
        KEYS.go(page, "main a[href$='/desk/policies/new']");
        KEYS.type(page, "input[name=title]", title);
        for (int step = 0; step < 4; step++) {
            KEYS.go(page, NEXT);
        }
        return page.url().replaceFirst(".*/policies/([^?]+).*", "$1");
    }

    /** Says what the version is, as far as to where its file is sent from. */
    private void published(Page page, String policy) {
        visitors.go(page, "/da/herlev/desk/policies/" + policy + "/deeds/publish");
        KEYS.go(page, NEXT);
        assertTrue(page.title().startsWith("Fejl:"), page.title());
        KEYS.type(page, "input[name=adoptedBy]", "Kommunalbestyrelsen");
        KEYS.type(page, "input[name=adoptedOn-year]", "2020");
        KEYS.go(page, NEXT);
        KEYS.type(page, "input[name=inForceFrom-year]", "2021");
        for (int step = 0; step < 4; step++) {
            KEYS.go(page, NEXT);
        }
    }

    /** Sends the file, and waits for what became of it; without script the page asks again by itself. */
    private static void send(Page page, byte[] file) {
        page.setInputFiles("input[name=file]", new FilePayload("politik.pdf", "application/pdf", file));
        KEYS.press(page, "form.upload button[type=submit]");
        page.locator("div[data-done]").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    }
}
