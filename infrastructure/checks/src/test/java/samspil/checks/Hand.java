package samspil.checks;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** How somebody works a page: with a mouse, or with nothing but the keyboard. */
enum Hand {
    MOUSE {
        @Override
        void press(Page page, String what) {
            page.locator(what).first().click();
        }

        @Override
        void tick(Page page, String what) {
            page.locator(what).first().check();
        }

        @Override
        void choose(Page page, String label) {
            page.locator(label).first().click();
        }

        @Override
        void type(Page page, String what, String text) {
            page.locator(what).first().fill(text);
        }
    },
    KEYBOARD {
        @Override
        void press(Page page, String what) {
            reach(page, what);
            page.keyboard().press("Enter");
        }

        @Override
        void tick(Page page, String what) {
            reach(page, what);
            page.keyboard().press("Space");
        }

        @Override
        void choose(Page page, String label) {
            pressUntil(page, label, "Tab", "it => it.control.name === document.activeElement.name");
            pressUntil(page, label, "ArrowDown", "it => it.control.checked");
        }

        @Override
        void type(Page page, String what, String text) {
            reach(page, what);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }
    };

    private static final int FAR = 400;

    /** Follows a link or presses a button, and waits for what comes. */
    final void go(Page page, String what) {
        var there = new AtomicBoolean();
        Consumer<Frame> listener = frame -> there.set(there.get() || frame.equals(page.mainFrame()));
        page.onFrameNavigated(listener);
        press(page, what);
        page.waitForCondition(there::get);
        page.offFrameNavigated(listener);
        page.waitForLoadState();
    }

    abstract void press(Page page, String what);

    abstract void tick(Page page, String what);

    /** Chooses one radio button of its group, by its label. */
    abstract void choose(Page page, String label);

    abstract void type(Page page, String what, String text);

    /** Goes from place to place with Tab, as long as it takes. */
    private static void reach(Page page, String what) {
        pressUntil(page, what, "Tab", "it => it === document.activeElement");
    }

    private static void pressUntil(Page page, String what, String key, String until) {
        var wanted = page.locator(what).first();
        wanted.waitFor(new Locator.WaitForOptions().setTimeout(10_000));
        for (int i = 0; i < FAR; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate(until))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("the keyboard does not reach " + what + " on " + page.url());
    }
}
