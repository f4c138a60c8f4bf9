package samspil.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.directory.ConfirmEntry.Confirmation;
import samspil.directory.event.VerificationFunction;
import samspil.engines.gate.Fault;
import samspil.kernel.Municipality;
import samspil.kernel.SigningKey;
import samspil.platform.json.Json;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandlers;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;

class ConfirmationTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-09-01T08:00:00Z");
    private static final FunctionHandlers HANDLERS = new FunctionHandlers(AWS, CLOCK);

    private static final Pattern LINK = Pattern.compile("/verify/(\\S+)");
    private final FunctionHandler desk = HANDLERS.of("DirectoryDeskFunction");
    private final VerificationFunction daily =
            new VerificationFunction(HANDLERS.context("DirectoryVerificationFunction"));
    private final ConfirmEntry confirm =
            HANDLERS.context("DirectoryConfirmFunction").getBean(ConfirmEntry.class);
    private String path = "";

    @BeforeEach
    void anEntryStandsThatNobodyConfirmed() {
        AWS.clear();
        CLOCK.set(Instant.parse("2026-09-01T08:00:00Z"));
        var entry = Samples.organisation("Besøgsvenner");
        var made = desk.send("POST", "/v1/herlev/desk/entries/organisations", Map.of(), Json.write(entry));
        assertEquals(201, made.status(), made.body());
        path = "/v1/herlev/desk/entries/organisations/" + entry.id();
    }

    @Test
    void nobodyIsAskedBeforeElevenMonths() {
        at("2027-07-31");
        assertEquals(0, run());
    }

    @Test
    void afterElevenMonthsTheContactIsAskedOnceHoweverOftenTheScheduleRuns() {
        at("2027-08-01");
        assertEquals(1, run());
        assertEquals(0, run());
        var mail = AWS.mails().getFirst();
        assertEquals(List.of("vagn@forening.example"), mail.to());
        assertEquals("Er oplysningerne om Besøgsvenner stadig rigtige?", mail.subject());
        assertTrue(
                mail.text().orElseThrow().contains("Herlev Kommune"),
                mail.text().orElseThrow());
        assertTrue(
                mail.html().orElseThrow().contains("Besøgsvenner"), mail.html().orElseThrow());
        assertFalse(mail.source().contains("Hemmelig"), "a private contact is nobody else's business");
    }

    @Test
    void itIsAskedThreeTimesMonthByMonthAndThenNoMore() {
        for (var day : List.of("2027-08-01", "2027-09-01", "2027-10-01")) {
            at(day);
            assertEquals(1, run(), day);
        }
        at("2027-12-01");
        assertEquals(0, run());
        assertEquals(3, AWS.mails().size());
    }

    @Test
    void aScheduleThatDidNotRunForMonthsAsksOnce() {
        at("2027-09-15");
        assertEquals(1, run());
        assertEquals(0, run());
    }

    @Test
    void lookingChangesNothingAndConfirmingDoesOnce() {
        var token = askedToken();
        for (int i = 0; i < 3; i++) {
            assertInstanceOf(Confirmation.Shown.class, confirm.show(Samples.HERLEV.id(), token));
        }
        var shown = (Confirmation.Shown) confirm.show(Samples.HERLEV.id(), token);
        assertEquals(1, shown.version());
        assertFalse(shown.entry().contacts().contains(Samples.PRIVATE));
        assertInstanceOf(Confirmation.Confirmed.class, confirm.confirm(Samples.HERLEV.id(), token, 1));
        var live = desk.send("GET", path, Map.of());
        assertEquals("\"2\"", live.tag());
        assertEquals("verified", live.at("change/reason"));
        assertEquals("2027-08-01T06:00:00Z", live.at("entry/trust/verifiedAt"));
        assertTrue(live.body().contains("Hemmelig"), "what is private stays");
        assertEquals(new Confirmation.Refused(), confirm.confirm(Samples.HERLEV.id(), token, 2));
        assertEquals(new Confirmation.Refused(), confirm.show(Samples.HERLEV.id(), token));
    }

    @Test
    void aConfirmedEntryIsAskedAboutElevenMonthsLater() {
        confirm.confirm(Samples.HERLEV.id(), askedToken(), 1);
        at("2028-06-30");
        assertEquals(0, run());
        at("2028-07-01");
        assertEquals(1, run());
    }

    @Test
    void aLinkThatIsForgedOrExpiredOrUsedElsewhereIsRefusedWithoutSayingWhy() {
        var token = askedToken();
        var refused = new Confirmation.Refused();
        assertEquals(refused, confirm.show(Samples.FAERDER.id(), token));
        assertEquals(refused, confirm.show(Samples.HERLEV.id(), token + "x"));
        assertEquals(refused, confirm.show(Samples.HERLEV.id(), token.split("\\.", 2)[0]));
        assertEquals(refused, confirm.show(Samples.HERLEV.id(), "anything"));
        assertEquals(refused, confirm.show(Samples.HERLEV.id(), Samples.id() + ".x"));
        CLOCK.advance(Duration.ofDays(30));
        assertEquals(refused, confirm.confirm(Samples.HERLEV.id(), token, 1));
    }

    @Test
    void usedTwiceAtOnceALinkConfirmsOnce() throws Exception {
        var token = askedToken();
        var answers = DeskEntryTest.together(8, _ -> confirm.confirm(Samples.HERLEV.id(), token, 1));
        assertEquals(
                1,
                answers.stream()
                        .filter(Confirmation.Confirmed.class::isInstance)
                        .count(),
                answers.toString());
        assertEquals("\"2\"", desk.send("GET", path, Map.of()).tag());
    }

    @Test
    void whatChangedSinceItWasShownIsShownAgainAndNotConfirmed() {
        var token = askedToken();
        desk.send("PUT", path, Map.of("If-Match", "\"1\""), "{\"about\":{\"name\":{\"da\":\"Ny\"}}}");
        var shown = (Confirmation.Shown) confirm.confirm(Samples.HERLEV.id(), token, 1);
        assertTrue(shown.changed());
        assertEquals(2, shown.version());
        assertInstanceOf(Confirmation.Confirmed.class, confirm.confirm(Samples.HERLEV.id(), token, 2));
    }

    @Test
    void aMailThatWasNotTakenIsSentByTheNextRunWithTheSameLink() {
        at("2027-08-01");
        AWS.inject(Fault.before("ses:SendEmail").times(20));
        assertThrows(IllegalStateException.class, this::run);
        assertEquals(0, AWS.mails().size());
        AWS.heal();
        assertEquals(1, run());
        assertEquals(0, run());
        assertEquals(1, AWS.mails().size());
    }

    @Test
    void aRunThatDiedBehindTheMailSendsTheSameLinkAgain() {
        at("2027-08-01");
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").from(2).times(20));
        assertThrows(RuntimeException.class, this::run);
        AWS.heal();
        run();
        assertEquals(2, AWS.mails().size());
        assertEquals(token(0), token(1));
    }

    @Test
    void aRunThatDiedBeforeAnythingWasKeptAsksNextTime() {
        at("2027-08-01");
        AWS.inject(Fault.before("dynamodb:TransactWriteItems").times(20));
        assertThrows(RuntimeException.class, this::run);
        AWS.heal();
        assertEquals(1, run());
    }

    @Test
    void theDeskAsksAtOnce() {
        var answer = desk.send("POST", path + "/verification", Map.of());
        assertEquals(202, answer.status(), answer.body());
        assertEquals("2026-10-01T08:00:00Z", answer.at("expiresAt"));
        assertInstanceOf(Confirmation.Shown.class, confirm.show(Samples.HERLEV.id(), token(0)));
    }

    @Test
    void everyMunicipalityIsAskedInItsOwnLanguage() {
        var letters = HANDLERS.context("DirectoryVerificationFunction").getBean(Letters.class);
        for (Municipality municipality : List.of(Samples.HERLEV, Samples.FAERDER)) {
            var mail = letters.confirmation(
                    municipality, Samples.organisation("<b>A & B</b>"), link(), "nogen@forening.example");
            assertTrue(mail.html()
                    .contains("<html lang=\"" + municipality.language().tag() + "\">"));
            assertFalse(mail.html().contains("<b>A"), "text stays text");
            assertTrue(mail.text().contains("/" + municipality.slug() + "/verify/"));
        }
    }

    private static ConfirmationLink link() {
        var subject = new Subject(Samples.HERLEV.id(), Kind.ORGANISATION, Samples.id());
        return new ConfirmationLink(
                new LinkId(Samples.id().value()),
                subject,
                1,
                CLOCK.instant(),
                SigningKey.random(new java.security.SecureRandom()),
                null);
    }

    private String askedToken() {
        at("2027-08-01");
        run();
        return token(0);
    }

    private String token(int mail) {
        var found = LINK.matcher(AWS.mails().get(mail).text().orElseThrow());
        assertTrue(found.find());
        return found.group(1);
    }

    private int run() {
        return daily.handleRequest(Map.of(), new NoContext()).getOrDefault("sent", -1);
    }

    private static void at(String day) {
        CLOCK.set(Instant.parse(day + "T06:00:00Z"));
    }
}
