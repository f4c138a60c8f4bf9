package samspil.local.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.local.clock.LocalClock;
import samspil.local.history.Deliveries;
import samspil.local.http.Headers;
import samspil.local.http.WebAnswer;
import samspil.local.http.WebRequest;
import samspil.local.runtime.Functions;
import samspil.local.runtime.Surroundings;
import samspil.local.schedules.Timekeeper;

class ControlTest implements Mailbox {
    private static final Letter LETTER = new Letter(
            "one",
            Instant.parse("2026-01-01T00:00:00Z"),
            "samspil@example.org",
            List.of("kari@example.org"),
            List.of(),
            "Hej <b>",
            "plain",
            "<p onclick=x>rendered</p>",
            "BEGIN:VCALENDAR",
            "Subject: Hej",
            Map.of());

    @TempDir
    Path folder = Path.of("");

    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private Control control = control(Path.of("build"));

    @BeforeEach
    void start() {
        control = control(folder);
    }

    private Control control(Path place) {
        place.toFile().mkdirs();
        LocalClock clock = new LocalClock(place.resolve("clock"));
        Surroundings around = new Surroundings(
                "eu-north-1", "0", URI.create("http://127.0.0.1:1"), clock.file(), place.resolve("log"), 1, false);
        Functions functions = new Functions(Map.of(), Map.of(), around);
        Deliveries deliveries = new Deliveries();
        Timekeeper timekeeper = new Timekeeper(List.of(), clock, functions, deliveries);
        About about = new About(List.of(), "eu-north-1", "data");
        return new Control(about, new Parts(functions, deliveries, clock, timekeeper, this));
    }

    @Override
    public List<Letter> list() {
        return List.of(LETTER);
    }

    @Override
    public Optional<Letter> find(String id) {
        return id.equals("one") ? Optional.of(LETTER) : Optional.empty();
    }

    @Override
    public void trouble(Set<Trouble> these) {
        troubles.clear();
        troubles.addAll(these);
    }

    private WebAnswer ask(String method, String target, String body, String... headers) {
        Headers all = Headers.NONE;
        for (int i = 0; i < headers.length; i += 2) {
            all = all.with(headers[i], headers[i + 1]);
        }
        all = all.first("Host").isPresent() ? all : all.with("Host", "127.0.0.1:8080");
        String[] parts = target.split("\\?", 2);
        return control.answer(new WebRequest(
                method, parts[0], parts.length == 2 ? parts[1] : "", all, body.getBytes(UTF_8), "127.0.0.1"));
    }

    private static String text(WebAnswer answer) {
        return new String(answer.body(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mail", "mail/one", "clock", "schedules", "events", "log", "functions"})
    void everyRoomIsAPageForBrowsersAndJsonForPrograms(String room) {
        WebAnswer page = ask("GET", "/_local/" + room, "", "Accept", "text/html,*/*");
        assertEquals(Optional.of("text/html; charset=utf-8"), page.headers().first("Content-Type"));
        WebAnswer json = ask("GET", "/_local/" + room, "", "Accept", "*/*");
        assertEquals(200, json.status());
        assertEquals(Optional.of("application/json"), json.headers().first("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "mail/two", "mail/one/none", "mail/one/html/x", "clock/x", "schedules/x", "../x"})
    void whatIsNotThereIsNotFound(String room) {
        assertEquals(404, ask("GET", "/_local/" + room, "").status());
    }

    @Test
    void aMailsHtmlIsShownInASandbox() {
        WebAnswer html = ask("GET", "/_local/mail/one/html", "");
        String policy = html.headers().first("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("sandbox") && policy.contains("default-src 'none'"), policy);
        assertFalse(policy.contains("allow-scripts") || policy.contains("allow-same-origin"), policy);
        assertTrue(text(html).contains("rendered"));
    }

    @Test
    void thePageAsksNobodyElse() {
        WebAnswer page = ask("GET", "/_local/", "", "Accept", "text/html");
        assertTrue(page.headers().first("Content-Security-Policy").orElse("").contains("default-src 'none'"));
        assertFalse(text(page).contains("http://") || text(page).contains("https://"));
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:9090",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Host, evil.example",
        "Host, 127.0.0.1.evil.example"
    })
    void anotherSitesPageMovesNothing(String header, String value) {
        assertEquals(403, ask("POST", "/_local/clock", later(), header, value).status());
    }

    @Test
    void anotherSitesNameReadsNothing() {
        assertEquals(
                403, ask("GET", "/_local/mail", "", "Host", "evil.example:8080").status());
    }

    @Test
    void itsOwnPageAndProgramsMoveTheClock() {
        assertEquals(
                200,
                ask("POST", "/_local/clock", later(), "Origin", "http://127.0.0.1:8080")
                        .status());
        assertTrue(text(ask("GET", "/_local/clock", "")).contains("2090-01-01"));
    }

    @Test
    void mailsGoWrongAsOneSays() {
        assertEquals(
                200,
                ask("POST", "/_local/mail", "{\"trouble\":\"doubled held\"}").status());
        assertEquals(Set.of(Trouble.DOUBLED, Trouble.HELD), troubles);
        assertEquals(400, ask("POST", "/_local/mail", "{\"trouble\":\"eaten\"}").status());
        assertEquals(200, ask("POST", "/_local/mail", "{}").status());
        assertEquals(Set.of(), troubles);
    }

    private static String later() {
        return "{\"instant\":\"2090-01-01T00:00:00Z\"}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{}",
                "{\"instant\":1}",
                "{\"instant\":\"soon\"}",
                "{\"instant\":\"2020-01-01T00:00:00Z\"}",
                "{\"instant\":\"2500-01-01T00:00:00Z\"}"
            })
    void badInputToTheClockIsRefused(String body) {
        assertEquals(400, ask("POST", "/_local/clock", body).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=x", "limit=-1", "limit=9999999"})
    void badInputToTheLogIsRefused(String query) {
        assertEquals(400, ask("GET", "/_local/log?" + query, "").status());
    }

    @Test
    void otherMethodsAreRefused() {
        assertEquals(405, ask("DELETE", "/_local/mail", "").status());
    }
}
