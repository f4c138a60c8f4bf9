package samspil.checks;

import com.microsoft.playwright.Page;

/**
 * A demo person in a browser.
 *
 * @param sub as the test log-in names them: {@code demo-herlev-case-worker}
 */
record Persona(LocalSystem system, String sub) {

    /** Logs in from a page that wants it, and is back there. */
    void logIn(Page page, Hand hand, String wanted) {
        page.navigate(system.at(wanted).toString());
        hand.go(page, "main a.button[href*='/log-in/start']");
        hand.go(page, "a.choose[href$='person=" + sub + "']");
    }
}
