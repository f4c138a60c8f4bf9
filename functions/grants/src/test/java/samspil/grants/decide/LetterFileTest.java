package samspil.grants.decide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.decide.CaseWork.FILES;
import static samspil.grants.decide.CaseWork.FIRST;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.apply.Association;
import samspil.grants.file.Deciding.Notified;
import samspil.grants.file.Reader;
import samspil.grants.scheme.Window;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

/** From the decision to the letter in somebody's hand. */
class LetterFileTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String DECISION = "{\"amount\":1500000,\"line\":\"paragraf-18-2027\",\"minutes\":\"punkt 3\","
            + "\"reasons\":\"Puljen er for lille til alle.\\n\\nVi har lagt vægt på de mange frivillige.\","
            + "\"newFacts\":false}";
    private static final String AT_DESK = "/da/vesthimmerland/desk/grants/decisions/files/" + FIRST + "/letter.pdf";
    private static final String PAGE = "/da/vesthimmerland/desk/grants/decisions/files/" + FIRST;
    private static final String DRAFT = PAGE + "/letter/draft.pdf";
    private static final String SEND = PAGE + "/deeds/letter";
    private static final String OWN = Association.ROOM + "/" + FIRST + "/letter.pdf";

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final CaseWork work = new CaseWork(AWS, clock);
    private final Association association = new Association(AWS, clock);

    @BeforeEach
    void anApplicationIsDecided() {
        AWS.clear();
        work.open(
                new Window(
                        Instant.parse("2027-01-15T07:00:00Z"),
                        Instant.parse("2027-03-15T22:59:59Z"),
                        ZoneId.of("Europe/Copenhagen")),
                10_000_000);
        work.apply(FIRST, 2_000_000);
        work.start(FIRST);
        work.recommend(FIRST, 1_500_000);
        work.decided(FILES + FIRST + "/decision", 3, DECISION);
    }

    @Test
    void beforeItIsSentThereIsNoLetterToFetch() {
        assertEquals(404, desk(Role.CASE_WORKER, "dora").status());
        assertEquals(404, association.get(OWN).status());
    }

    @Test
    void partyDeskAndAuditorFetchTheSameBytes() throws IOException {
        work.decide("POST", FILES + FIRST + "/letter", "");
        var letter = fetched(association.get(OWN));
        assertArrayEquals(letter, fetched(desk(Role.CASE_WORKER, "dora")));
        assertArrayEquals(letter, fetched(desk(Role.AUDITOR, "aud")));
        Files.write(Path.of("target", "letter.pdf"), letter);
    }

    @Test
    void itSaysWhatWasDecidedWhyAndWhereToAppeal() throws IOException {
        work.decide("POST", FILES + FIRST + "/letter", "");
        var text = text(fetched(association.get(OWN)));
        for (var part : new String[] {
            "Af de 20.000 kr., der blev søgt om",
            "Puljen er for lille til alle.",
            "Vi har lagt vægt på de mange frivillige.",
            "spørg kommunen",
            "Journalnr. 00000000",
            "1. februar 2027"
        }) {
            assertTrue(text.contains(part), part + " is not in " + text);
        }
    }

    @Test
    void theDraftSaysOnEverySheetThatItWasNotSentAndIsGoneWithTheLetter() throws IOException {
        var draft = text(fetched(work.read("GrantsDecideFunction", Role.CASE_WORKER, "dora", DRAFT)));
        assertTrue(draft.contains("Udkast Ikke sendt") && draft.contains("00000000  ·  Ikke sendt"), draft);
        assertTrue(draft.contains("Puljen er for lille til alle."), draft);
        work.decide("POST", FILES + FIRST + "/letter", "");
        assertEquals(
                404,
                work.read("GrantsDecideFunction", Role.CASE_WORKER, "dora", DRAFT)
                        .status());
        assertFalse(text(fetched(desk(Role.CASE_WORKER, "dora"))).contains("Ikke sendt"));
    }

    @Test
    void theLetterIsReadOnThePageThatSendsItAndGoesAsItWasRead() {
        var page = work.read("GrantsDecideFunction", Role.CASE_WORKER, "dora", SEND)
                .body();
        for (var part : List.of(
                "15.000 kr.",
                "Puljen er for lille til alle.",
                "spørg kommunen",
                "3. marts 2027",
                "/letter/draft.pdf")) {
            assertTrue(page.contains(part), part + " is not in " + page);
        }
        assertEquals(303, send(seen(page)).status());
        var file =
                work.files().find(CaseWork.VESTHIMMERLAND, FIRST, Reader.SYSTEM).orElseThrow();
        assertEquals(seen(page), file.last(Notified.class).orElseThrow().letter());
    }

    @Test
    void aLetterWhoseDaysMovedOnIsReadAgainBeforeItGoes() {
        var page = work.read("GrantsDecideFunction", Role.CASE_WORKER, "dora", SEND)
                .body();
        clock.set(Instant.parse("2027-02-02T09:00:00Z"));
        var again = send(seen(page));
        assertEquals(409, again.status());
        assertTrue(again.body().contains("det siger noget andet nu")
                && again.body().contains("4. marts 2027"));
        assertEquals(303, send(seen(again.body())).status());
    }

    private Answer send(String seen) {
        return work.form(
                "GrantsDecideFunction", Role.CASE_WORKER, SEND, Map.of("at", "0", "number", "4", "letter-seen", seen));
    }

    private static String seen(String page) {
        var found =
                Pattern.compile("name=\"letter-seen\" value=\"([0-9a-f]+)\"").matcher(page);
        assertTrue(found.find(), page);
        return found.group(1);
    }

    @Test
    void nobodyElseFindsIt() {
        work.decide("POST", FILES + FIRST + "/letter", "");
        assertEquals(404, association.other().get(OWN).status());
        assertEquals(403, desk(Role.COUNCIL_MEMBER, "mia").status());
        var recused = "{\"kind\":\"recused\",\"person\":\"dora\",\"ground\":\"tie\"}";
        assertEquals(
                200,
                work.desk(FILES + FIRST + "/recusals", work.number(FIRST), recused)
                        .status());
        assertEquals(404, desk(Role.CASE_WORKER, "dora").status());
    }

    @Test
    void thePagesLeadToIt() {
        work.decide("POST", FILES + FIRST + "/letter", "");
        assertTrue(association.get(Association.ROOM + "/" + FIRST).body().contains("href=\"" + OWN + "\""));
        var file = work.read(
                "GrantsDeskFunction", Role.CASE_WORKER, "olga", "/da/vesthimmerland/desk/grants/files/" + FIRST);
        assertTrue(file.body().contains("href=\"" + AT_DESK + "\""), file.body());
    }

    private Answer desk(Role role, String person) {
        return work.read("GrantsDecideFunction", role, person, AT_DESK);
    }

    private static byte[] fetched(Answer answer) throws IOException {
        assertEquals(307, answer.status(), answer.body());
        try (var in = URI.create(String.valueOf(answer.headers().get("Location")))
                .toURL()
                .openStream()) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\n', ' ');
        }
    }
}
