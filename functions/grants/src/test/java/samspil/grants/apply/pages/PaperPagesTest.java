package samspil.grants.apply.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.apply.Association.PAPERS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Association;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.file.SentApplication.Document;
import samspil.grants.file.SentApplication.UsedPaper;
import samspil.grants.form.Paper;
import samspil.kernel.MunicipalityId;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class PaperPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final String USE = "Brug Vedtægter, som I gav 1. februar 2027";

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);

    @BeforeEach
    void aRoundIsOpen() {
        AWS.clear();
        Association.openRound(AWS, clock);
    }

    @Test
    void aPaperGivenOnceIsSentInAnApplicationAndNamedByItsHash() {
        agree(association);
        var paper = association.give("statutes", "", Association.pdf());
        var application = association.begin();
        association.fill(application);
        var old = removed(application);
        assertTrue(association.get(application + "/sections/4").body().contains(USE));
        use(association, application, paper);
        association.checkAll();
        association.send(application);
        var sent = sent(application);
        assertEquals(new UsedPaper(Paper.STATUTES, null, LocalDate.of(2027, 2, 1)), sent.paper());
        assertEquals(64, sent.sha256().length());
        assertFalse(sent.id().value().equals(old));
        var page = association.get(PAPERS + "/" + paper).body();
        assertTrue(page.contains(sent.sha256()));
        assertTrue(page.contains(application));
    }

    @Test
    void withoutConsentNothingIsOfferedNorUsed() {
        var paper = association.give("statutes", "", Association.pdf());
        var application = association.begin();
        assertFalse(association.get(application + "/sections/4").body().contains(USE));
        assertEquals(400, used(association, application, paper).status());
    }

    @Test
    void consentIsGivenByATickAndIsTakenBack() {
        assertEquals(
                400,
                association
                        .post(PAPERS + "/deeds/agree", "at", "0", "wording", "1")
                        .status());
        agree(association);
        assertTrue(association.get(PAPERS).body().contains("Test har samtykket for foreningen 1. februar 2027"));
        var paper = association.give("statutes", "", Association.pdf());
        association.post(PAPERS + "/deeds/disagree", "at", "0");
        assertEquals(400, used(association, association.begin(), paper).status());
    }

    @Test
    void consentToOtherWordsIsNone() {
        var refused = association.post(PAPERS + "/deeds/agree", "at", "0", "papers-agreed", "yes", "wording", "0");
        assertEquals(400, refused.status());
    }

    @Test
    void anotherOrganisationsPaperIsNotThere() {
        var paper = association.give("statutes", "", Association.pdf());
        var other = association.other();
        agree(other);
        assertEquals(404, other.get(PAPERS + "/" + paper).status());
        assertEquals(404, used(other, other.begin(), paper).status());
        assertEquals(
                404,
                other.post(PAPERS + "/" + paper + "/deeds/delete", "at", "0").status());
        assertFalse(other.get(PAPERS).body().contains(paper));
    }

    @Test
    void whatWasSentStaysWhenThePaperIsDeleted() {
        agree(association);
        var paper = association.give("statutes", "", Association.pdf());
        var application = association.begin();
        association.fill(application);
        removed(application);
        use(association, application, paper);
        association.checkAll();
        association.post(PAPERS + "/" + paper + "/deeds/delete", "at", "0");
        association.send(application);
        var document = "/v1/vesthimmerland/grants/applications/" + id(application) + "/documents/"
                + sent(application).id();
        assertEquals("clean", association.ask("GET", document, Map.of(), "").text("state"));
        assertEquals(404, association.get(PAPERS + "/" + paper).status());
    }

    @Test
    void aNewOneTakesThePlaceOfTheOldWhenItIsFoundClean() {
        agree(association);
        var old = association.give("statutes", "", Association.pdf());
        var page = String.valueOf(association
                .post(PAPERS + "/" + old + "/deeds/replace", "at", "0")
                .headers()
                .get("Location"));
        assertTrue(association.get(PAPERS).body().contains(old));
        association.given(page, Association.pdf());
        assertFalse(association.get(PAPERS).body().contains(old));
    }

    @Test
    void aPaperThatIsNotCleanIsNotOffered() {
        agree(association);
        var paper = association.give("statutes", "", "neither".getBytes(StandardCharsets.US_ASCII));
        assertTrue(association.get(PAPERS + "/" + paper).body().contains("Kan ikke bruges"));
        assertEquals(400, used(association, association.begin(), paper).status());
    }

    @Test
    void accountsAreOfAYear() {
        var refused = association.post(PAPERS + "/deeds/give", "at", "0", "paper-kind", "accounts", "paper-year", "");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#paper-year\""));
        association.give("accounts", "2026", Association.pdf());
        assertTrue(association.get(PAPERS).body().contains("Regnskab 2026"));
    }

    private static void agree(Association who) {
        assertEquals(
                PAPERS + "?done=papers-agree",
                who.post(PAPERS + "/deeds/agree", "at", "0", "papers-agreed", "yes", "wording", "1")
                        .headers()
                        .get("Location"));
    }

    /** Takes away the statutes that were uploaded. */
    private String removed(String application) {
        var page = association.get(application + "/sections/4").body();
        int at = page.lastIndexOf("remove-");
        var id = page.substring(at + "remove-".length(), at + "remove-".length() + 36);
        association.write(application, 4, "to", "remove-" + id);
        return id;
    }

    private static void use(Association who, String application, String paper) {
        assertEquals(
                303, who.write(application, 4, "to", "use-statutes-" + paper).status());
    }

    private static Answer used(Association who, String application, String paper) {
        var path = "/v1/vesthimmerland/grants/applications/" + id(application) + "/documents/papers";
        return who.ask("POST", path, Map.of(), "{\"question\":\"statutes\",\"paper\":\"" + paper + "\"}");
    }

    private Document sent(String application) {
        return association
                .functions()
                .context("GrantsDeskFunction")
                .getBean(ReadCase.class)
                .find(new MunicipalityId("820"), new ApplicationId(id(application)), Reader.SYSTEM)
                .orElseThrow()
                .sent()
                .documents()
                .getLast();
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
