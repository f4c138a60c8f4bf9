package samspil.policies.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.platform.access.Role;
import samspil.policies.Desk;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class DraftDocumentTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String TEXT = "Samspil\nVi gør det sammen, hele vejen.\nStøtte\nVi hjælper, hvor vi kan.";

    private final SettableClock clock = SettableClock.at("2026-11-22T09:00:00Z");
    private final String policy = "politik-" + UUID.randomUUID().toString().substring(0, 8);
    private final Desk desk = new Desk(AWS, clock);
    private Hearing hearing = new Hearing(AWS, clock, policy);
    private String document = "";

    @BeforeEach
    void aDraftIsSent() {
        AWS.clear();
        clock.set(Instant.parse("2026-11-22T09:00:00Z"));
        desk.start(policy);
        hearing = new Hearing(AWS, clock, policy);
        document = desk.ask("POST", documents(), "{\"fileName\":\"udkast.pdf\",\"draft\":\"Udkast\"}")
                .text("document/id");
    }

    @Test
    void aGoodDraftIsCutByItsHeadingsAndNotPublic() {
        desk.found(document, TEXT);

        assertEquals("ready", desk.document(policy, document).text("stage"));
        var draft = desk.ask("GET", documents() + "/" + document + "/draft", "");
        assertEquals(
                List.of("Udkast", "Samspil", "Vi hjælper, hvor vi kan."),
                List.of(draft.text("title"), draft.text("sections/0/heading"), draft.text("sections/1/text")));
    }

    @Test
    void itsSectionsStandInTheFormToBeMended() {
        desk.found(document, TEXT);
        var page = desk.as(Role.ADMINISTRATOR)
                .send("GET", "/da/herlev/desk/policies/" + policy + "/consultations/new?document=" + document, Map.of())
                .body();

        assertTrue(page.contains("name=\"heading-2\" value=\"Støtte\""));
        assertTrue(page.contains("name=\"document\" value=\"" + document));
    }

    @Test
    void theFileIsReadFromTheFirstDayOn() {
        desk.found(document, TEXT);
        var id = open("2026-11-30").text("id");
        assertEquals(404, file(id).status());
        assertEquals("null", hearing.visit("/" + id).text("document"));
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));

        assertEquals(307, file(id).status());
        assertTrue(hearing.visit("/" + id).text("document/address").endsWith("/consultations/" + id));
    }

    @Test
    void aFileThatIsNotCheckedOpensNothing() {
        assertEquals("/document", open("2026-11-22").text("violations/0/pointer"));
    }

    @Test
    void oneConsultationIsOpenedOnAFileAndNoMore() {
        desk.found(document, TEXT);

        assertEquals(201, open("2026-11-22").status());
        assertEquals("draft.unusable", open("2026-11-22").text("violations/0/code"));
        assertEquals("published", desk.document(policy, document).text("stage"));
    }

    @Test
    void aDraftThatWasLeftForAMonthIsNotKept() {
        desk.found(document, TEXT);
        clock.set(Instant.parse("2026-12-22T09:00:00Z"));

        assertEquals("draft.unusable", open("2026-12-22").text("violations/0/code"));
        assertFalse(desk.ask("GET", documents() + "/" + document + "/draft", "").status() == 200);
    }

    private String documents() {
        return "/v1/herlev/desk/policies/" + policy + "/documents";
    }

    private Answer open(String opens) {
        var wish = Hearing.wish("Udkast", opens, "2027-01-06");
        return hearing.ask("POST", "", wish.replaceFirst("\\{", "{\"document\":\"" + document + "\","));
    }

    private Answer file(String consultation) {
        return desk.visit("/documents/herlev/" + policy + "/consultations/" + consultation);
    }
}
