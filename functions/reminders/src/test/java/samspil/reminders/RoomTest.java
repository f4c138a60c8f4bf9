package samspil.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.platform.addressees.Audience.COUNCIL;
import static samspil.platform.addressees.Audience.ORGANISATIONS;
import static samspil.reminders.Sending.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.engines.gate.Fault;
import samspil.kernel.CoarseDate;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.platform.addressees.Audience;
import samspil.platform.reminders.Deadline;
import samspil.platform.reminders.DeadlineKind;
import samspil.platform.reminders.Due;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

/** What people see of reminders, and what they may do. */
class RoomTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final SettableClock CLOCK = SettableClock.at("2026-11-02T09:00:00Z");
    private static final Sending SENDING = new Sending(AWS, CLOCK);
    private static final String WEEK_BEFORE = "2026-11-11T08:00:00Z";
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    @BeforeEach
    void aMeetingIsPlanned() {
        AWS.clear();
        SENDING.at("2026-11-02T09:00:00Z");
        SENDING.has(COUNCIL, "anna@example.org");
        SENDING.plan(meeting("a", "2026-11-18T16:00:00Z", 0, COUNCIL));
    }

    @AfterEach
    void heal() {
        AWS.heal();
    }

    @Test
    void everyMailOfTheYearIsShownWithTheReasonForItsDate() {
        SENDING.plan(meeting("b", "2027-01-04T16:00:00Z", 0, COUNCIL));
        var page = desk().send("GET", "/da/herlev/desk/reminders", Map.of());
        assertEquals(200, page.status());
        assertTrue(page.body().contains("4 påmindelser"), page.body());
        assertTrue(page.body().contains("7 dage før 18. november 2026"), page.body());
        // The day before Monday, 4 January 2027 is a Sunday, and the Friday before it New Year's Day.
        assertTrue(page.body().contains("31. december 2026"), page.body());
        assertTrue(page.body().contains("Flyttet fra 3. januar 2027, som er i en weekend"), page.body());
        assertTrue(page.body().contains("Frivilligrådet (1 modtager)"), page.body());
    }

    @Test
    void whatStaysUndoneStandsOnceAndSaysHowItGoesOn() {
        var key = new Deadline.Key(Sending.HERLEV, DeadlineKind.TERM, "council");
        var name = LocalText.of(Language.DA, "Frivilligrådet");
        var due = new Due.Within(new CoarseDate("2026-12-31"), Sending.ZONE);
        SENDING.plan(Deadline.of(key, name, "/herlev/council", due, 0));
        var page = desk().send("GET", "/da/herlev/desk/reminders", Map.of()).body();
        assertEquals(2, page.split("Derefter hver 14. dag", -1).length, page);
        assertTrue(page.contains("fra anden gang også til: Administratoren"), page);
        assertTrue(page.contains("4 påmindelser"), "two before the meeting, one before the end of the term, one after");
    }

    @Test
    void theSameIsToldAsJson() {
        var answer = desk().send("GET", "/v1/herlev/desk/reminders", Map.of());
        assertEquals(200, answer.status());
        assertEquals("before-007", answer.text("reminders/0/occasion"));
        assertEquals("2026-11-11T09:00:00+01:00", answer.text("reminders/0/at"));
        assertEquals("before-001", answer.text("reminders/1/occasion"));
    }

    @Test
    void whatWasRefusedIsShownAndSentAgain() {
        AWS.inject(Fault.before("ses:SendEmail").with(400, "MessageRejected"));
        SENDING.at(WEEK_BEFORE);
        assertThrows(IllegalStateException.class, SENDING::tick);
        var page = desk().send("GET", "/en/herlev/desk/reminders/undelivered", Map.of());
        assertTrue(page.body().contains("anna@example.org"), page.body());
        assertTrue(page.body().contains("The mail service refused it"), page.body());

        var done = form(desk(), "/en/herlev/desk/reminders/undelivered", "failure=" + failure(page));
        assertTrue(done.body().contains("on its way again"), done.body());
        assertTrue(done.body().contains("Everything has arrived"), done.body());
        CLOCK.advance(Duration.ofMinutes(5));
        SENDING.tick();
        assertEquals(List.of("anna@example.org"), SENDING.mails());
        assertEquals(List.of(), SENDING.items("RemindersTickFunction", "TASKS_TABLE"));
    }

    @Test
    void anInvitationThatComesBackIsSeenAndItsAddressLeftAloneUntilSomebodySaysItIsRight() {
        var bounce = Map.of("bounceType", "Permanent", "bouncedRecipients", List.of());
        SENDING.said("Bounce", "letter-invitation_a", List.of("anna@example.org"), Map.of("bounce", bounce));
        assertEquals(1, SENDING.items("RemindersTickFunction", "TASKS_TABLE").size());
        var page = desk().send("GET", "/en/herlev/desk/reminders/undelivered", Map.of());
        assertTrue(page.body().contains("anna@example.org") && page.body().contains("write to no more"), page.body());

        var done = form(desk(), "/en/herlev/desk/reminders/undelivered", "email=anna%40example.org");
        assertTrue(done.body().contains("Everything has arrived"), done.body());
        assertEquals(List.of(), SENDING.items("RemindersTickFunction", "TASKS_TABLE"));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        assertEquals(List.of("anna@example.org"), SENDING.mails());
    }

    @Test
    void whoSubscribesFindsTheWayOutAndWhoHasAnOfficeHasNone() {
        SENDING.publish("club@example.org");
        SENDING.plan(meeting("b", "2026-11-18T16:00:00Z", 0, ORGANISATIONS));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        var office = source("anna@example.org");
        var club = source("club@example.org");
        assertFalse(office.contains("List-Unsubscribe"), office);
        assertTrue(club.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), club);
    }

    @Test
    void lookingAtTheWayOutChangesNothingAndTheFormDoes() {
        SENDING.publish("club@example.org");
        SENDING.plan(meeting("b", "2026-11-18T16:00:00Z", 0, ORGANISATIONS));
        SENDING.at(WEEK_BEFORE);
        SENDING.tick();
        var way = "/da/herlev/unsubscribe/" + rid("club@example.org");
        assertEquals(200, leave().send("GET", way, Map.of()).status());
        SENDING.at("2026-11-17T08:00:00Z");
        SENDING.tick();
        assertEquals(2, sentTo("club@example.org"));

        SENDING.plan(meeting("c", "2026-11-27T16:00:00Z", 0, ORGANISATIONS));
        assertEquals(200, form(leave(), way, "List-Unsubscribe=One-Click").status());
        assertEquals(200, form(leave(), way, "List-Unsubscribe=One-Click").status());
        SENDING.at("2026-11-26T08:00:00Z");
        SENDING.tick();
        assertEquals(2, sentTo("club@example.org"));
        assertTrue(SENDING.ends("notice#").contains("UNSUBSCRIBED"));
    }

    @Test
    void aWayOutOfNoMailSaysNoMoreThanThatItDoesNotWork() {
        assertEquals(
                410,
                leave().send("GET", "/da/herlev/unsubscribe/none", Map.of()).status());
        assertEquals(410, form(leave(), "/da/herlev/unsubscribe/none", "").status());
    }

    @Test
    void everyKindAudienceAndFailureHasItsWords() {
        var keys = Labels.load("samspil/reminders/labels.tsv").keys();
        assertTrue(Arrays.stream(DeadlineKind.values()).allMatch(kind -> keys.contains("kind." + kind.key())));
        assertTrue(Arrays.stream(Audience.values())
                .allMatch(each -> keys.contains("audience." + each.key()) && keys.contains("why." + each.key())));
        assertTrue(
                Arrays.stream(End.values()).filter(End::isFailure).allMatch(end -> keys.contains("end." + end.key())));
    }

    private static FunctionHandler desk() {
        return SENDING.functions().of("RemindersDeskFunction");
    }

    private static FunctionHandler leave() {
        return SENDING.functions().of("RemindersLeaveFunction");
    }

    private static Answer form(FunctionHandler function, String path, String body) {
        return function.send("POST", path, FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String failure(Answer page) {
        return page.body()
                .replaceAll("(?s).*name=\"failure\" value=\"([^\"]+)\".*", "$1")
                .replace("#", "%23");
    }

    private static String source(String email) {
        return AWS.mails().stream()
                .filter(mail -> mail.to().contains(email))
                .findFirst()
                .orElseThrow()
                .source();
    }

    private static String rid(String email) {
        return AWS.mails().stream()
                .filter(mail -> mail.to().contains(email))
                .findFirst()
                .map(mail -> mail.tags().getOrDefault("rid", "").split("_", 2)[0])
                .orElseThrow();
    }

    private static long sentTo(String email) {
        return SENDING.mails().stream().filter(email::equals).count();
    }
}
