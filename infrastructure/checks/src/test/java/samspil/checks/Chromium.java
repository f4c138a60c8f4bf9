package samspil.checks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A headless browser of the machine's own; nothing is downloaded. One thread at a time may use it. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> wrongs = new ArrayList<>();

    Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Where it is installed, if it is. */
    static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of somebody who never was here before. */
    Page page(View view) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(view.width, 900).setJavaScriptEnabled(view.script));
        watch(context);
        return context.newPage();
    }

    private void watch(BrowserContext context) {
        context.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:")) {
                wrongs.add("asked of another host: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                wrongs.add(message.page().url() + ": " + message.text());
            }
        });
    }

    /** Closes all pages; what they asked of other hosts and what the policy forbade them. */
    List<String> closePages() {
        browser.contexts().forEach(BrowserContext::close);
        var all = List.copyOf(wrongs);
        wrongs.clear();
        return all;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
