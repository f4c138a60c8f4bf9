package samspil.grants.apply.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.grants.apply.Association;
import samspil.grants.apply.Municipality;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.addressees.Addressee;
import samspil.platform.addressees.Addressees;
import samspil.platform.addressees.Audience;
import samspil.platform.store.Table;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import samspil.testkit.SettableClock;

class AwaitedTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final MunicipalityId VESTHIMMERLAND = new MunicipalityId("820");

    private final SettableClock clock = SettableClock.at("2027-02-01T09:00:00Z");
    private final Association association = new Association(AWS, clock);
    private final Instant soon = Instant.parse("2027-02-01T09:00:00Z").plus(60, ChronoUnit.DAYS);

    @BeforeEach
    void aRoundIsOpen() {
        AWS.clear();
        Association.openRound(AWS, clock);
    }

    @Test
    void aDraftWaitsUntilItIsSent() {
        var application = association.begin();
        assertEquals(List.of(TaskKind.GRANT_DRAFT), waiting("org-1"));
        assertEquals(LocalDate.of(2027, 3, 15), tasks("org-1").getFirst().due());
        association.fill(application);
        association.send(application);
        assertEquals(List.of(), waiting("org-1"));
    }

    @Test
    void aDraftWaitsUntilItIsDeletedAndForNobodyElse() {
        var application = association.begin();
        assertEquals(List.of(), waiting("org-2"));
        association.post(application + "/deletion");
        assertEquals(List.of(), waiting("org-1"));
    }

    @Test
    void whatCameBackWaitsUntilItIsSentAgain() {
        var application = sent();
        office("GrantsDeskFunction").giveBack(application, soon, "/purpose");
        assertEquals(List.of(TaskKind.GRANT_ANSWER), waiting("org-1"));
        association.post(application + "/completion");
        association.write(application, 2, "q-purpose", "Spisefællesskab og gåture");
        association.send(application);
        assertEquals(List.of(), waiting("org-1"));
        assertEquals("FULFILLED", deadline("grant-answer", application));
    }

    @Test
    void aGrantWaitsForItsAnswer() {
        var application = sent();
        office("GrantsDecideFunction").grant(application, soon);
        assertEquals(List.of(TaskKind.GRANT_AWARD), waiting("org-1"));
        assertEquals(
                "/vesthimmerland/desk/applications/" + id(application),
                tasks("org-1").getFirst().address());
        association.post(application + "/deeds/accept", "at", "0", "key", "accept");
        assertEquals(List.of(), waiting("org-1"));
        assertEquals("FULFILLED", deadline("grant-award", application));
    }

    @Test
    void theReportWaitsAndTheAssociationIsRemindedOfIt() {
        var application = sent();
        office("GrantsDecideFunction").grant(application, soon);
        association.post(application + "/deeds/accept", "at", "0", "key", "accept");
        office("GrantsPayFunction").pay(application, soon);
        assertEquals(List.of(TaskKind.GRANT_REPORT), waiting("org-1"));
        assertEquals(List.of("before-007", "before-030", "overdue-0001"), reminders("grant-report", application));
        assertEquals(List.of("forening@example.org"), reached(application));
        association.post(application + "/report", "key", "r", "q-outcome", "40 aftener", "q-spent-0", "14.200");
        assertEquals(List.of(), waiting("org-1"));
        assertEquals("FULFILLED", deadline("grant-report", application));
        assertEquals(List.of(), reached(application));
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotDoneAnyMore() {
        var application = sent();
        office("GrantsDeskFunction").giveBack(application, soon, "/purpose");
        association.post(application + "/deeds/withdraw", "at", "0", "key", "withdraw");
        assertEquals(List.of(), waiting("org-1"));
        assertEquals("CALLED_OFF", deadline("grant-answer", application));
    }

    private String sent() {
        var application = association.begin();
        association.fill(application);
        association.send(application);
        return application;
    }

    private Municipality office(String function) {
        var administration = new Municipality(association.functions().context("GrantsApplyFunction"));
        administration.appropriate(100_000_000, clock.instant());
        return new Municipality(association.functions().context(function));
    }

    private List<TaskKind> waiting(String organisation) {
        return tasks(organisation).stream().map(task -> task.key().kind()).toList();
    }

    private List<Task> tasks(String organisation) {
        var name = AWS.environment("GrantsApplyFunction").get("TASKS_TABLE");
        var duty = new Duty("r", Role.REPRESENTATIVE, VESTHIMMERLAND, organisation);
        return new Tasks(AWS.administrator().dynamo(), String.valueOf(name)).waiting(VESTHIMMERLAND, duty);
    }

    private List<String> reminders(String kind, String application) {
        var begin = "reminder#" + kind + "#" + id(application) + "#";
        return table("REMINDERS_TABLE")
                .partition("820", begin)
                .map(item -> item.text("sk"))
                .map(key -> key.substring(key.lastIndexOf('#') + 1))
                .sorted()
                .toList();
    }

    /** Why nobody is reminded any more. */
    private String deadline(String kind, String application) {
        var found = table("REMINDERS_TABLE")
                .partition("820", "deadline#" + kind + "#" + id(application))
                .toList();
        assertTrue(found.size() == 1, () -> kind + ": " + found);
        return found.getFirst().text("cancelled");
    }

    private List<String> reached(String application) {
        return association
                .functions()
                .context("GrantsDeskFunction")
                .getBean(Addressees.class)
                .of(VESTHIMMERLAND, Audience.PARTICIPANTS, id(application))
                .stream()
                .map(Addressee::email)
                .toList();
    }

    private static Table table(String variable) {
        var name = AWS.environment("GrantsApplyFunction").get(variable);
        return new Table(AWS.administrator().dynamo(), String.valueOf(name));
    }

    private static String id(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }
}
