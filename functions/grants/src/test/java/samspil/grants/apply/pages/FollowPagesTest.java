package samspil.grants.apply.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.apply.Association;
import samspil.grants.apply.Municipality;
import samspil.grants.file.Accounting.ReportReturned;
import samspil.grants.file.Some;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.access.Role;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.FunctionHandler.Answer;
import samspil.testkit.SettableClock;

class FollowPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);
    private final Instant soon = Instant.parse("2027-02-01T09:00:00Z").plus(28, ChronoUnit.DAYS);
    private Municipality municipality;
    private String application;

    @BeforeEach
    void anApplicationIsSent() {
        AWS.clear();
        Association.openRound(AWS, clock);
        municipality = new Municipality(association.functions().context("GrantsApplyFunction"));
        municipality.appropriate(100_000_000, clock.instant());
        application = association.begin();
        association.fill(application);
        association.send(application);
    }

    @Test
    void theDecisionIsNotSeenBeforeItsLetter() {
        assertFalse(association.get(application).body().contains("Bevilget"));
        municipality.grant(application, soon);
        var page = association.get(application).body();
        assertTrue(page.contains("Bevilget: 12.500 kr."));
        assertTrue(page.contains("Tillykke med tilskuddet"));
    }

    @Test
    void aGrantIsAcceptedPaidAndReportedByThePostsOfTheBudget() {
        municipality.grant(application, soon);
        done("accept", deed("accept"));
        municipality.pay(application, soon);
        var form = association.get(application + "/report").body();
        assertTrue(form.contains("Mad"));
        assertTrue(form.contains("value=\"15000\""));
        var sent = association.post(
                application + "/report", "key", "r1", "q-outcome", "40 aftener", "q-spent-0", "14.200");
        assertEquals(application + "?done=my-report", place(sent));
        assertTrue(association.get(application).body().contains("Rapporten er sendt"));
    }

    @Test
    void aReportTakesItsAccountsAlongAndTheDeskOpensThem() {
        granted();
        var page = place(association.post(application + "/report", "to", "add"));
        assertTrue(association.get(page).body().contains("type=\"file\""));
        assertTrue(report().body().contains("href=\"#documents\""), "not before it is uploaded and checked");
        association.upload(page, Association.pdf());
        assertTrue(association.get(page).body().contains("Fortsæt med rapporten"));
        assertEquals(application + "?done=my-report", place(report()));
        var document = page.substring(page.lastIndexOf('/') + 1);
        var opened = atDesk(Role.CASE_WORKER, application, document);
        assertEquals(307, opened.status(), opened.body());
        assertEquals(403, atDesk(Role.COUNCIL_MEMBER, application, document).status());
        assertEquals(
                404,
                atDesk(Role.CASE_WORKER, application, "00000000-0000-0000-0000-00000000ffff")
                        .status());
        assertEquals(404, association.get(page).status());
    }

    @Test
    void aDocumentOfAReportIsTakenAwayBeforeItIsSent() {
        granted();
        association.post(application + "/report", "to", "add");
        var form = association.get(application + "/report").body();
        assertTrue(form.contains("Bilag 1 til rapporten"));
        var remove = form.substring(form.indexOf("remove-"), form.indexOf("remove-") + "remove-".length() + 36);
        association.post(application + "/report", "to", remove);
        assertFalse(association.get(application + "/report").body().contains("Bilag 1 til rapporten"));
    }

    @Test
    void whatWasTypedIntoAReportStandsThereWhenADocumentWasAdded() {
        granted();
        var page = place(write("to", "add", "q-outcome", "40 aftener", "q-spent-0", "14.200"));
        association.upload(page, Association.pdf());
        var form = association.get(application + "/report").body();
        assertTrue(form.contains("40 aftener"));
        assertTrue(form.contains("value=\"14200\""));
        var remove = form.substring(form.indexOf("remove-"), form.indexOf("remove-") + "remove-".length() + 36);
        write("to", remove, "q-outcome", "41 aftener", "q-spent-0", "14.200");
        assertTrue(association.get(application + "/report").body().contains("41 aftener"));
    }

    @Test
    void aReportIsWrittenAndSentAnotherDay() {
        granted();
        assertEquals(application, place(write("to", "later", "q-outcome", "40 aftener")));
        assertTrue(association.get(application + "/report").body().contains("40 aftener"));
        assertTrue(association.get(application).body().contains("Rapport og regnskab ventes"));
    }

    @Test
    void theEnterKeyKeepsAReportAndSendsNothing() {
        granted();
        var form = association.get(application + "/report").body();
        var first = form.substring(form.indexOf("type=\"submit\"", form.indexOf("data-save")));
        assertTrue(first.startsWith("type=\"submit\" name=\"to\" value=\"stay\""), first.substring(0, 80));
        assertEquals(
                application + "/report", place(write("to", "stay", "q-outcome", "40 aftener", "q-spent-0", "14.200")));
        assertTrue(association.get(application).body().contains("Rapport og regnskab ventes"));
    }

    @Test
    void whoWroteInAReportMeanwhileIsNotOverwritten() {
        granted();
        var mine = association.revision(application + "/report");
        write("to", "stay", "q-outcome", "Annas ord");
        var moved = association.colleague().post(application + "/report", "base", mine, "q-outcome", "Carls ord");
        assertEquals(409, moved.status());
        assertTrue(moved.body().contains("Annas ord"));
        assertTrue(moved.body().contains("Carls ord"));
        assertTrue(association.get(application + "/report").body().contains("Annas ord"));
    }

    @Test
    void aReportThatCameBackStandsAsItWasSent() {
        granted();
        write("key", "r1", "q-outcome", "40 aftener", "q-spent-0", "14.200");
        municipality.record(application, new ReportReturned(soon, "Hvor er bilagene?"), Some.OFFICER);
        assertTrue(association.get(application + "/report").body().contains("40 aftener"));
    }

    @Test
    void moreWordsThanAReportHoldsAreRefusedAtTheirField() {
        granted();
        var refused = write("to", "add", "q-outcome", "o".repeat(4_001), "q-spent-0", "14.200");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#q-outcome\""));
    }

    private Answer write(String... fields) {
        var base = new String[] {"base", association.revision(application + "/report")};
        var all = Stream.concat(Stream.of(base), Stream.of(fields)).toArray(String[]::new);
        return association.post(application + "/report", all);
    }

    /** Where it leads, whatever the browser is to forget there. */
    private static String place(Answer answer) {
        return String.valueOf(answer.headers().get("Location")).replaceAll("[?&]kept=.*", "");
    }

    private Answer atDesk(Role role, String application, String document) {
        var id = application.substring(application.lastIndexOf('/') + 1);
        var duty = new Duty("assignment", role, new MunicipalityId("820"), null);
        return association
                .functions()
                .of("GrantsDeskFunction")
                .as(new Identity("olga", "Test", List.of(duty), ""))
                .send("GET", "/da/vesthimmerland/desk/grants/files/" + id + "/documents/" + document, Map.of());
    }

    private void granted() {
        municipality.grant(application, soon);
        deed("accept");
        municipality.pay(application, soon);
    }

    private Answer report() {
        return association.post(application + "/report", "key", "r1", "q-outcome", "40 aftener", "q-spent-0", "14.200");
    }

    @Test
    void whoIsRecusedAsACouncilMemberStillActsForTheirAssociation() {
        municipality.recuse(application, "anna");
        municipality.grant(application, soon);
        done("accept", deed("accept"));
    }

    @Test
    void aReportWithoutAnAmountIsRefusedAtItsField() {
        municipality.grant(application, soon);
        deed("accept");
        municipality.pay(application, soon);
        var refused = association.post(application + "/report", "key", "r1", "q-outcome", "40 aftener");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("href=\"#q-spent-0\""));
    }

    @Test
    void aDeclinedGrantIsOver() {
        municipality.grant(application, soon);
        done("decline", deed("decline", "my-reason", "Vi har fået pengene et andet sted"));
        assertTrue(association.get(application).body().contains("I har sagt nej tak"));
    }

    @Test
    void anAppealIsSentWithItsWords() {
        municipality.grant(application, soon);
        assertEquals(400, deed("appeal").status());
        done("appeal", deed("appeal", "my-text", "Vi er uenige"));
        assertTrue(association.get(application).body().contains("Klagen behandles"));
    }

    @Test
    void onlyTheNamedFieldsOfWhatCameBackAreOpen() {
        municipality.giveBack(application, soon, "/purpose");
        assertTrue(association.get(application).body().contains("Vedhæft det rigtige regnskab"));
        association.post(application + "/completion");
        assertFalse(association.get(application + "/sections/1").body().contains("name=\"q-members\""));
        assertTrue(association.get(application + "/sections/2").body().contains("name=\"q-purpose\""));
        association.write(application, 1, "q-members", "999");
        association.write(application, 2, "q-purpose", "Spisefællesskab og gåture");
        association.send(application);
        var status = association.get(application).body();
        assertTrue(status.contains("Modtaget"));
        assertTrue(status.contains("Spisefællesskab og gåture"));
        assertFalse(status.contains("999"));
    }

    private Answer deed(String deed, String... fields) {
        var all = new String[fields.length + 4];
        all[0] = "at";
        all[1] = "0";
        all[2] = "key";
        all[3] = "key-" + deed;
        System.arraycopy(fields, 0, all, 4, fields.length);
        return association.post(application + "/deeds/" + deed, all);
    }

    private void done(String deed, Answer answer) {
        assertEquals(application + "?done=my-" + deed, answer.headers().get("Location"));
    }
}
