package samspil.policies.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.policies.Desk;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class PolicyPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final Pattern LAX = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=\"|href=\"javascript:|<base|<img");

    private final Desk desk = new Desk(AWS, SettableClock.at("2026-11-22T09:00:00Z"));
    private String policy = "";

    @BeforeEach
    void publish() {
        policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        desk.start(policy);
        desk.found(desk.upload(policy, "2013"), "Vi låner lokaler ud.\n" + MARKUP);
        desk.found(desk.upload(policy, "2017-23"), "Vi låner gode lokaler ud.\nOg cykler.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=lokaler",
                "?q=%3Cimg%20src=x%3E",
                "/{policy}",
                "/{policy}?on=2015-01-01",
                "/{policy}?on=nonsense",
                "/{policy}/versions/1",
                "/{policy}/difference?from=1&to=2"
            })
    void everyPageHasOneHeadingAndNoTextThatBecameMarkup(String path) {
        for (var language : List.of("da", "nb", "nn", "en")) {
            var answer = desk.visit("/" + language + "/herlev/policies" + path.replace("{policy}", policy));
            assertEquals(200, answer.status(), path);
            assertEquals(
                    1,
                    Pattern.compile("<h1\\b").matcher(answer.body()).results().count(),
                    path);
            assertFalse(LAX.matcher(answer.body()).find(), path);
        }
    }

    @Test
    void aCheckedDocumentIsFoundByWordsInItsText() {
        var page = desk.visit("/da/herlev/policies?q=cykler").body();
        assertTrue(page.contains("<mark>cykler</mark>"), page);
        assertEquals("1", desk.visit("/v1/herlev/policies?q=Cykl").text("pages/0/page"));
    }

    @Test
    void whatNoPolicyMentionsSaysSo() {
        assertTrue(desk.visit("/da/herlev/policies?q=hverdagshest").body().contains("Ingen politik nævner"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/no-such-policy", "/Not%20an%20id", "/{policy}/versions/9", "/{policy}/difference?from=1&to=9"})
    void whatIsNotThereLeadsToWhatIs(String path) {
        var answer = desk.visit("/da/herlev/policies" + path.replace("{policy}", policy));
        assertEquals(404, answer.status());
        assertTrue(answer.body().contains("href=\"/da/herlev/policies\""));
    }

    @Test
    void whichVersionHeldOnADaySaysWhenItIsNotCertain() {
        assertTrue(desk.visit("/da/herlev/policies/" + policy + "?on=2015-01-01")
                .body()
                .contains("gjaldt version 1"));
        assertTrue(desk.visit("/da/herlev/policies/" + policy + "?on=2017-10-01")
                .body()
                .contains("gjaldt nok version 2"));
    }

    @Test
    void theDifferenceMarksTheWordsThatCameAndWent() {
        var page = desk.visit("/da/herlev/policies/" + policy + "/difference?from=1&to=2")
                .body();
        assertTrue(page.contains("gode "), page);
        assertTrue(page.contains("<ins>") && page.contains("<del>"), page);
        assertEquals(
                "changed",
                desk.visit("/v1/herlev/policies/" + policy + "/difference?from=1&to=2")
                        .text("paragraphs/0/change"));
    }

    @Test
    void theTextOfAVersionIsForProgramsToo() {
        assertTrue(desk.visit("/v1/herlev/policies/" + policy + "/versions/2/text")
                .text("pages/0")
                .contains("Og cykler."));
    }

    @Test
    void thePolicyIsSaidToMachines() {
        var page = desk.visit("/da/herlev/policies/" + policy).body();
        assertTrue(page.contains("\"@type\":\"DigitalDocument\"") && page.contains("property=\"og:title\""), page);
    }
}
