package samspil.checks;

import com.microsoft.playwright.Page;

/** Sends people to the running system, each in a browser that never was there before. */
record Visitors(LocalSystem system, Chromium chromium) {

    /** Somebody on a page. */
    Page at(String path, View view) {
        var page = chromium.page(view);
        go(page, path);
        return page;
    }

    /** Types an address, here or in full. */
    void go(Page page, String path) {
        page.navigate(path.startsWith("http") ? path : system.at(path).toString());
    }

    /** Somebody of Herlev: {@code case-worker}. */
    Persona herlev(String key) {
        return new Persona(system, "demo-herlev-" + key);
    }

    /** Somebody of Herlev, of elsewhere: {@code vesthimmerland/case-worker}, or of nowhere: {@code /operator}. */
    Persona persona(String key) {
        var sub = key.startsWith("/") ? key.substring(1) : key.replace('/', '-');
        return key.contains("/") ? new Persona(system, "demo-" + sub) : herlev(key);
    }

    /** Somebody who came to a page that wants a log-in, and logged in there. */
    Page loggedIn(String key, String path, View view) {
        var page = chromium.page(view);
        persona(key).logIn(page, Hand.MOUSE, path);
        return page;
    }
}
