package samspil.council.meeting.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.council.meeting.Assembly;
import samspil.council.meeting.event.TellSweepFunction;
import samspil.kernel.MunicipalityId;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;

class ReplyApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private final Assembly herlev = new Assembly(AWS, clock);

    @BeforeEach
    void begin() {
        AWS.clear();
        clock.set(NOW);
    }

    @Test
    void everyInviteeGetsOneInvitationHoweverOftenTheEventComes() {
        herlev.invited(3, 20);
        herlev.deliver();

        assertEquals(3, AWS.mails().size());
        var mail = herlev.mails("club1@example.org").getFirst();
        assertTrue(mail.text().orElseThrow().contains("torsdag den 3. december 2026 kl. 17.00–19.00"));
    }

    @Test
    void invitationsWhoseEventWasLostAreWrittenByTheSweep() {
        herlev.clubs(120);
        herlev.invite(herlev.planned(20));
        new TellSweepFunction(herlev.functions().context("MeetingsTellSweepFunction"))
                .handleRequest(Map.of(), new NoContext());
        herlev.post();

        assertEquals(120, AWS.mails().size());
    }

    @Test
    void anAddressThatIsMoreThanAnAddressIsNotWrittenTo() {
        herlev.publish(List.of(
                Assembly.club("good", "God", "god@example.org"),
                Assembly.club("sly", "Sly", "sly@example.org\r\nBcc: alle@example.org"),
                Assembly.club("two", "To", "a@example.org, b@example.org")));
        var id = herlev.planned(20);
        var chosen = "{\"circle\": \"chosen\", \"organisations\": [\"good\", \"sly\"], \"replyBy\": \"2026-12-01\"}";
        var refused = herlev.ask("POST", "/" + id + "/invitations", chosen);
        herlev.invite(id);
        herlev.deliver();

        assertEquals(
                List.of("400", "/organisations/1"),
                List.of("" + refused.status(), refused.text("violations/0/pointer")));
        assertEquals(1, AWS.mails().size());
    }

    @Test
    void aLinkAnswersOnceAndTheMailAboutItHasTheNext() {
        var id = herlev.invited(1, 20);
        var first = herlev.token(0);
        assertEquals("Klub <0>", herlev.follow("/v1/herlev/replies/" + first).text("invitee"));

        assertEquals("coming", herlev.answer(first, 2).text("state"));
        assertEquals(410, herlev.answer(first, 0).status());
        assertEquals(410, herlev.follow("/v1/herlev/replies/" + first).status());
        herlev.post();
        assertEquals("declined", herlev.answer(herlev.token(0), 0).text("state"));
        assertEquals("0", herlev.ask("GET", "/" + id + "/replies", "").text("coming"));
    }

    @Test
    void lookingAtALinkDoesNotUseIt() {
        herlev.invited(1, 20);
        var token = herlev.token(0);
        for (int i = 0; i < 3; i++) {
            assertEquals(200, herlev.follow("/da/herlev/reply/" + token).status());
        }
        assertEquals(200, herlev.answer(token, 1).status());
    }

    @Test
    void aLinkThatNobodyOfUsMadeIsRefused() {
        herlev.invited(2, 20);
        var token = herlev.token(0);
        var forged = List.of(
                token.replace("o-club-0", "o-club-1"),
                token.replaceFirst("\\.0\\.", ".1."),
                token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A"),
                "x",
                token + "x");
        for (var each : forged) {
            assertEquals(404, herlev.answer(each, 1).status(), each);
            assertEquals(404, herlev.follow("/da/herlev/reply/" + each).status(), each);
        }
        var elsewhere = herlev.functions()
                .of("MeetingsReplyFunction")
                .send("POST", "/v1/gjerdrum/replies/" + token, Map.of(), "1");
        assertEquals(404, elsewhere.status());
        assertEquals(200, herlev.answer(token, 1).status());
    }

    @Test
    void itIsTooLateToAnswerOnceTheMeetingBegins() {
        herlev.invited(1, 20);
        clock.set(Instant.parse("2026-12-03T15:59:59Z"));
        assertEquals(200, herlev.follow("/v1/herlev/replies/" + herlev.token(0)).status());
        clock.set(Instant.parse("2026-12-03T16:00:00Z"));
        assertEquals(409, herlev.answer(herlev.token(0), 1).status());
    }

    @Test
    void aFreedPlaceGoesToTheFirstWhoWaitsAndTheyAreTold() {
        herlev.invited(3, 1);
        assertEquals("coming", herlev.answer(herlev.token(0), 1).text("state"));
        assertEquals("waiting", herlev.answer(herlev.token(1), 1).text("state"));
        assertEquals("waiting", herlev.answer(herlev.token(2), 1).text("state"));
        herlev.post();
        herlev.answer(herlev.token(0), 0);
        herlev.post();

        assertEquals(
                "Nu er der plads: Dialogmøde",
                herlev.mails("club1@example.org").getLast().subject());
        assertEquals(2, herlev.mails("club2@example.org").size());
    }

    @Test
    void ofManyWhoAnswerAtOnceNoMoreGetPlacesThanThereAre() {
        var id = herlev.invited(24, 10);
        var tokens = IntStream.range(0, 24).mapToObj(herlev::token).toList();
        IntStream.range(0, 24).parallel().forEach(at -> herlev.answer(tokens.get(at), 1 + at % 2));

        var turnout = herlev.ask("GET", "/" + id + "/replies", "");
        int coming = Integer.parseInt(turnout.text("coming"));
        assertTrue(coming == 10 || coming == 9, turnout.body());
        assertEquals(36 - coming, Integer.parseInt(turnout.text("waiting")));
        assertEquals("0", turnout.text("silent"));
    }

    @Test
    void moreRoomIsGivenToThoseWhoWait() {
        var id = herlev.invited(3, 1);
        IntStream.range(0, 3).forEach(club -> herlev.answer(herlev.token(club), 1));
        herlev.ask("PUT", "/" + id + "/subject", "{\"title\": \"Dialogmøde\", \"capacity\": 3}");
        herlev.deliver();

        assertEquals("3", herlev.ask("GET", "/" + id + "/replies", "").text("coming"));
        assertTrue(herlev.mails("club2@example.org").stream()
                .anyMatch(mail -> mail.subject().startsWith("Nu er der plads")));
    }

    @Test
    void aMoveReachesEveryCalendarAsTheNextOfTheSame() {
        var id = herlev.invited(2, 20);
        var move = """
                {"time": {"start": "2026-12-04T17:00:00", "end": "2026-12-04T19:00:00", "zone": "Europe/Copenhagen"},
                 "place": {"venue": "Biblioteket"}}""";
        assertEquals("1", herlev.ask("POST", "/" + id + "/moves", move).text("sequence"));
        herlev.deliver();

        var mails = herlev.mails("club0@example.org");
        assertEquals("Ny tid eller nyt sted: Dialogmøde", mails.getLast().subject());
        var calendar = mails.getLast().calendar().orElseThrow();
        assertTrue(calendar.contains("METHOD:REQUEST") && calendar.contains("SEQUENCE:1"), calendar);
        assertEquals(200, herlev.answer(herlev.token(0), 1).status());
    }

    @Test
    void aCancellationIsToldWithItsReasonAndShutsTheLinks() {
        var id = herlev.invited(1, 20);
        var token = herlev.token(0);
        herlev.ask("POST", "/" + id + "/cancellation", "\"Stormen <b>Bo</b>\"");
        herlev.deliver();

        var mail = herlev.mails("club0@example.org").getLast();
        assertEquals("Aflyst: Dialogmøde", mail.subject());
        assertTrue(mail.html().orElseThrow().contains("Stormen &lt;b&gt;Bo"));
        assertEquals(409, herlev.answer(token, 1).status());
        assertFalse(herlev.visit("/da/herlev/meetings/" + id).body().contains("<b>Bo"));
    }

    @Test
    void whoHasNotAnsweredIsRemindedOfTheAnswerAndWhoComesOfTheMeeting() {
        var id = herlev.invited(3, 20);
        assertEquals(List.of("o-club-0", "o-club-1", "o-club-2"), reminded("rsvp-" + id));

        herlev.answer(herlev.token(0), 1);
        herlev.answer(herlev.token(1), 0);
        assertEquals(List.of("o-club-2"), reminded("rsvp-" + id));
        assertEquals(List.of("o-club-0"), reminded(id));
    }

    private List<String> reminded(String subject) {
        var addressees = herlev.functions().context("MeetingsReplyFunction").getBean(Addressees.class);
        return addressees.of(new MunicipalityId("163"), Audience.PARTICIPANTS, subject).stream()
                .map(each -> each.key().id())
                .sorted()
                .toList();
    }
}
