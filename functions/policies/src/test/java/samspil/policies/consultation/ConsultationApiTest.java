package samspil.policies.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.policies.Desk;
import samspil.policies.event.InviteSweepFunction;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.NoContext;
import samspil.testkit.SettableClock;

class ConsultationApiTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String REMARK = "{\"remarks\":[{\"section\":2,\"text\":\"Husk <b>musikken</b>\"}]}";
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final SettableClock clock = SettableClock.at(NOW.toString());
    private Hearing hearing = new Hearing(AWS, clock, "");

    @BeforeEach
    void begin() {
        AWS.clear();
        clock.set(NOW);
        var policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
        new Desk(AWS, clock).start(policy);
        hearing = new Hearing(AWS, clock, policy);
        hearing.clubs(3);
    }

    @Test
    void everybodySeesWhatIsAskedAndUntilWhen() {
        var id = hearing.open("2026-11-22", "2026-12-06");

        var seen = hearing.visit("/" + id);
        assertEquals(
                List.of("open", "2026-12-06", "Samspil"),
                List.of(seen.text("standing"), seen.text("closes"), seen.text("draft/sections/0/heading")));
    }

    @Test
    void aDraftIsNotShownBeforeItsFirstDay() {
        var id = hearing.open("2026-11-30", "2026-12-06");

        assertEquals("planned", hearing.visit("/" + id).text("standing"));
        assertEquals("null", hearing.visit("/" + id).text("draft"));
    }

    @Test
    void whomItWasSentToIsForTheDeskAlone() {
        var id = hearing.open("2026-11-22", "2026-12-06");

        assertEquals("3", hearing.ask("GET", "/" + id, "").text("invited"));
        assertFalse(hearing.visit("/" + id).body().contains("invited"));
    }

    @Test
    void everyInvitedOrganisationGetsOneLetterHoweverOftenTheEventComes() {
        hearing.open("2026-11-22", "2026-12-06");
        hearing.deliver();
        hearing.deliver();

        assertEquals(
                List.of("club0@example.org", "club1@example.org", "club2@example.org"),
                AWS.mails().stream().map(mail -> mail.to().getFirst()).sorted().toList());
    }

    @Test
    void anExtensionIsToldToThoseWhoWereInvited() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        hearing.deliver();
        hearing.ask("POST", "/" + id + "/extensions", "{\"to\":\"2026-12-20\",\"reason\":\"Jul <i>nu</i>\"}");
        hearing.deliver();

        assertEquals(6, AWS.mails().size());
        assertEquals(
                "Mere tid til høringen: Udkast til politik",
                AWS.mails().getLast().subject());
        assertEquals("2026-12-20", hearing.visit("/" + id).text("closes"));
    }

    @Test
    void markupInALetterIsText() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        hearing.ask("POST", "/" + id + "/extensions", "{\"to\":\"2026-12-20\",\"reason\":\"Jul <i>nu</i>\"}");
        hearing.deliver();

        var html = AWS.mails().getFirst().html().orElseThrow();
        assertTrue(html.contains("Jul &lt;i&gt;nu&lt;/i&gt;"));
        assertTrue(html.contains("Klub &lt;"));
    }

    @Test
    void invitationsWhoseEventWasLostAreWrittenByTheSweep() {
        hearing.clubs(250);
        hearing.open("2026-11-22", "2026-12-06");
        new InviteSweepFunction(hearing.functions().context("PoliciesInviteSweepFunction"))
                .handleRequest(Map.of(), new NoContext());
        hearing.deliver();

        assertEquals(
                250,
                AWS.mails().stream()
                        .map(mail -> mail.to().getFirst())
                        .distinct()
                        .count());
        assertEquals(250, AWS.mails().size());
    }

    @Test
    void aResponseMayBeChangedWhileThereIsTime() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        assertEquals(
                201,
                hearing.citizen("a", id, "{\"general\":\"Godt\",\"remarks\":[]}")
                        .status());
        var second = hearing.citizen("a", id, REMARK);

        assertEquals(List.of("200", "2"), List.of("" + second.status(), second.text("version")));
        assertEquals("null", hearing.ask("GET", "/" + id + "/responses", "").text("responses/1"));
    }

    @Test
    void aResponseAfterTheLastDayIsRefused() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        clock.set(Instant.parse("2026-12-06T22:59:59Z"));
        assertEquals(201, hearing.citizen("a", id, REMARK).status());
        clock.set(Instant.parse("2026-12-06T23:00:00Z"));
        assertEquals(409, hearing.citizen("b", id, REMARK).status());
    }

    @Test
    void ofManyResponsesAtOnceEveryAuthorsOwnIsKeptOnce() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        IntStream.range(0, 40)
                .parallel()
                .forEach(at -> hearing.citizen("person-" + at % 10, id, "{\"general\":\"Nummer " + at + "\"}"));

        var said = hearing.ask("GET", "/" + id + "/responses", "");
        assertEquals("4", said.text("responses/9/version"));
        assertEquals("null", said.text("responses/10"));
    }

    @Test
    void nobodyReadsAResponseBeforeItIsPublished() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        hearing.citizen("a", id, REMARK);

        assertEquals("[]", hearing.visit("/" + id + "/responses").text("responses"));
    }

    @Test
    void responsesArePublishedWithTheAnswersAndWithTheNamesThatWereGiven() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        hearing.citizen("a", id, "{\"name\":\"Test Testesen\",\"general\":\"Godt\"}");
        clock.advance(Duration.ofMinutes(1));
        hearing.citizen("b", id, "{\"general\":\"Skidt\"}");
        var club = hearing.club("club-1", id, REMARK).text("id");
        clock.set(Instant.parse("2026-12-07T09:00:00Z"));
        hearing.ask("POST", "/" + id + "/answers", "{\"to\":\"" + club + "\",\"text\":\"Det gør vi\"}");
        hearing.ask("POST", "/" + id + "/answers", "{\"to\":\"section-2\",\"text\":\"Mere støtte\"}");
        assertEquals(
                200,
                hearing.ask("POST", "/" + id + "/publication", "{\"text\":\"Tak for alle svar\"}")
                        .status());

        var said = hearing.visit("/" + id + "/responses");
        assertEquals(
                List.of("Klub <1>", "Test Testesen", "null", "Det gør vi"),
                List.of(
                        said.text("responses/0/name"),
                        said.text("responses/1/name"),
                        said.text("responses/2/name"),
                        said.text("answers/0/text")));
        assertEquals("Tak for alle svar", hearing.visit("/" + id).text("outcome/text"));
        assertFalse(said.body().contains("\"person\""));
    }

    @Test
    void answersCanNotBeChangedOnceTheyArePublished() {
        var id = hearing.open("2026-11-22", "2026-11-22");
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        hearing.ask("POST", "/" + id + "/publication", "{\"text\":\"Ingen svarede\"}");

        var refused = hearing.ask("POST", "/" + id + "/answers", "{\"to\":\"section-1\",\"text\":\"For sent\"}");
        assertEquals("consultation.answered", refused.text("violations/0/code"));
    }

    @Test
    void anAnswerToNobodyIsRefused() {
        var id = hearing.open("2026-11-22", "2026-11-22");
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));

        var refused = hearing.ask("POST", "/" + id + "/answers", "{\"to\":\"section-3\",\"text\":\"Hvem?\"}");
        assertEquals("/to", refused.text("violations/0/pointer"));
    }

    @Test
    void whatIsWrongWithAConsultationIsNamedByItsPlace() {
        assertEquals(
                "/closes",
                hearing.ask("POST", "", Hearing.wish("Udkast", "2026-12-06", "2026-11-30"))
                        .text("violations/0/pointer"));
        assertEquals(
                "/opens",
                hearing.ask("POST", "", Hearing.wish("Udkast", "2026-11-01", "2026-11-30"))
                        .text("violations/0/pointer"));
        assertEquals(
                "/draft/title",
                hearing.ask("POST", "", Hearing.wish(" ", "2026-11-22", "2026-11-30"))
                        .text("violations/0/pointer"));
    }

    @Test
    void anOrganisationCanNotBeCalledSomethingElse() {
        var id = hearing.open("2026-11-22", "2026-12-06");
        assertEquals(
                "/name",
                hearing.club("club-1", id, "{\"name\":\"Andre\",\"general\":\"Godt\"}")
                        .text("violations/0/pointer"));
    }
}
