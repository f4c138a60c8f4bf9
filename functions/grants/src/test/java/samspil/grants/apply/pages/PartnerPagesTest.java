package samspil.grants.apply.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samspil.grants.apply.Association.ROOM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.ApplicationId;
import samspil.grants.apply.Association;
import samspil.grants.file.Contact;
import samspil.grants.file.ReadCase;
import samspil.grants.file.Reader;
import samspil.grants.file.SentApplication.Partner;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class PartnerPagesTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association lead = new Association(AWS, clock);
    private final Association other = lead.other();

    @BeforeEach
    void aRoundIsOpenAndTheDirectoryKnowsTwo() {
        AWS.clear();
        Association.openRound(AWS, clock);
        Association.publish(AWS, "org-1", "Spisevennerne", "org-2", "Gåklubben");
    }

    @Test
    void whoSaysYesSeesAndWritesAndStandsInWhatIsSent() {
        var application = lead.begin();
        assertTrue(lead.get(application + "/partners?q=KLUB").body().contains("Inviter Gåklubben"));
        invite(application);
        assertEquals(List.of(TaskKind.GRANT_INVITATION), waiting("org-2"));
        assertEquals(404, other.get(application).status());
        assertTrue(other.get(application + "/invitation").body().contains("Spisevennerne vil søge sammen med jer"));
        accept(application);
        assertEquals(List.of(), waiting("org-2"));
        assertEquals(
                303, other.write(application, 2, "q-purpose", "Fra Gåklubben").status());
        assertTrue(lead.get(application + "/sections/2").body().contains("Fra Gåklubben"));
        lead.fill(application);
        lead.send(application);
        assertEquals(List.of(new Partner("org-2", "Gåklubben")), sentWith(application));
        assertTrue(other.get(application).body().contains("I søger sammen med en anden forening"));
        assertTrue(other.get(ROOM).body().contains("Sammen med Spisevennerne"));
    }

    @Test
    void onlyTheOneThatBeganItSendsDeletesAndAnswers() {
        var application = lead.begin();
        invite(application);
        accept(application);
        lead.fill(application);
        assertTrue(other.get(application + "/check").body().contains("sender den"));
        assertEquals(404, other.post(application + "/check", "key", "one").status());
        assertEquals(404, other.post(application + "/deletion").status());
        lead.send(application);
        assertEquals(
                404,
                other.post(application + "/deeds/withdraw", "at", "0", "key", "k")
                        .status());
        assertFalse(other.get(application).body().contains("/deeds/withdraw"));
    }

    @Test
    void twoOrganisationsThatWriteAtOnceOverwriteNothing() {
        var application = lead.begin();
        invite(application);
        accept(application);
        var section = application + "/sections/2";
        var seen = lead.base(section);
        other.write(application, 2, "q-purpose", "Fra Gåklubben");
        var moved = lead.post(section, "base", seen, "q-purpose", "Fra Spisevennerne");
        assertEquals(409, moved.status());
        assertTrue(moved.body().contains("Fra Gåklubben"));
    }

    @Test
    void whoDidNotAnswerIsLeftOutWithAWarning() {
        var application = lead.begin();
        invite(application);
        lead.fill(application);
        assertTrue(lead.get(application + "/check").body().contains("er Gåklubben ikke med i ansøgningen"));
        lead.send(application);
        assertEquals(List.of(), sentWith(application));
        assertEquals(List.of(), waiting("org-2"));
        assertEquals(404, other.get(application + "/invitation").status());
        var path = "/v1/vesthimmerland/grants/applications/" + id(application) + "/partners/acceptance";
        assertEquals(404, other.ask("POST", path, Map.of(), "").status());
    }

    @Test
    void onePartnerDoesNotRemoveAnother() {
        Association.publish(AWS, "org-1", "Spisevennerne", "org-2", "Gåklubben", "org-3", "Sangkoret");
        var application = lead.begin();
        invite(application);
        accept(application);
        lead.post(application + "/partners", "to", "add-org-3");
        var path = "/v1/vesthimmerland/grants/applications/" + id(application) + "/partners/org-3";
        assertEquals(404, other.ask("DELETE", path, Map.of(), "").status());
        assertEquals(List.of(TaskKind.GRANT_INVITATION), waiting("org-3"));
    }

    @Test
    void oneLeavesUntilItIsSentAndNotAfterwards() {
        var application = lead.begin();
        invite(application);
        accept(application);
        other.post(application + "/partners", "to", "remove-org-2");
        assertEquals(404, other.get(application).status());
        invite(application);
        accept(application);
        lead.fill(application);
        lead.send(application);
        var path = "/v1/vesthimmerland/grants/applications/" + id(application) + "/partners/org-2";
        assertEquals(404, other.ask("DELETE", path, Map.of(), "").status());
        assertEquals(404, lead.ask("DELETE", path, Map.of(), "").status());
        assertEquals(200, other.get(application).status());
    }

    @Test
    void whoIsRemovedSeesNothingAndWaitsForNothing() {
        var application = lead.begin();
        invite(application);
        lead.post(application + "/partners", "to", "remove-org-2");
        assertEquals(List.of(), waiting("org-2"));
        assertEquals(404, other.post(application + "/invitation", "to", "yes").status());
    }

    @Test
    void nobodyOutsideTheDirectoryIsInvitedAndNobodyInvitesToAnothersApplication() {
        var application = lead.begin();
        assertEquals(
                404, lead.post(application + "/partners", "to", "add-org-9").status());
        assertEquals(
                404, other.post(application + "/partners", "to", "add-org-2").status());
        assertEquals(
                400, lead.post(application + "/partners", "to", "add-org-1").status());
    }

    @Test
    void lettersGoToAllWhoApply() {
        var application = lead.begin();
        invite(application);
        accept(application);
        lead.fill(application);
        lead.send(application);
        var cases = lead.functions().context("GrantsDeskFunction").getBean(ReadCase.class);
        var it = cases.find(VESTHIMMERLAND, new ApplicationId(id(application)), Reader.SYSTEM)
                .orElseThrow();
        var emails = new Contact(cases.organisations())
                .parties(it).stream().map(Contact.To::email).toList();
        assertEquals(List.of("org-1@example.org", "org-2@example.org"), emails);
    }

    @Test
    void aPartnerUsesNoPaperOfTheOther() {
        lead.post(Association.PAPERS + "/deeds/agree", "at", "0", "papers-agreed", "yes", "wording", "1");
        lead.give("statutes", "", Association.pdf());
        var application = lead.begin();
        invite(application);
        accept(application);
        assertTrue(lead.get(application + "/sections/4").body().contains("Brug Vedtægter"));
        assertFalse(other.get(application + "/sections/4").body().contains("Brug Vedtægter"));
    }

    @Test
    void aDeletedDraftAsksNobodyAnyMore() {
        var application = lead.begin();
        invite(application);
        lead.post(application + "/deletion");
        assertEquals(List.of(), waiting("org-2"));
        assertEquals(404, other.get(application + "/invitation").status());
    }

    private void invite(String application) {
        assertEquals(
                303, lead.post(application + "/partners", "to", "add-org-2").status());
    }

    private void accept(String application) {
        assertEquals(
                application,
                other.post(application + "/invitation", "to", "yes").headers().get("Location"));
    }

    private List<Partner> sentWith(String application) {
        return lead.functions()
                .context("GrantsDeskFunction")
                .getBean(ReadCase.class)
                .find(VESTHIMMERLAND, new ApplicationId(id(application)), Reader.SYSTEM)
                .orElseThrow()
                .sent()
                .partners();
    }

    private static List<TaskKind> waiting(String organisation) {
        var name = AWS.environment("GrantsApplyFunction").get("TASKS_TABLE");
        var duty = new Duty("r", Role.REPRESENTATIVE, VESTHIMMERLAND, organisation);
        return new Tasks(AWS.administrator().dynamo(), String.valueOf(name))
                .waiting(VESTHIMMERLAND, duty).stream()
                        .map(Task::key)
                        .map(Task.Key::kind)
                        .toList();
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
