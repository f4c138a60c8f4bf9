package samspil.access.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.pages.Dresses;
import samspil.pages.Sites;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;

class WaitingTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final Municipality HERLEV =
            Municipalities.shipped().bySlug("herlev").orElseThrow();
    private static final Sites SITES = new Sites("https://samspil.example", Dresses.shipped());
    private static final LocalDate DUE =
            SITES.dresses().of(HERLEV).orElseThrow().statement().reviewed().plusYears(1);

    @Test
    void theAccessibilityStatementWaitsForTheAdministratorFromTwoMonthsBeforeItIsDue() {
        assertEquals(List.of(), statements(DUE.minusDays(61), Role.ADMINISTRATOR));
        assertEquals(List.of(DUE), statements(DUE.minusDays(59), Role.ADMINISTRATOR));
        assertEquals(List.of(DUE), statements(DUE.plusDays(30), Role.ADMINISTRATOR));
    }

    @Test
    void itWaitsForNobodyElse() {
        assertEquals(List.of(), statements(DUE, Role.CASE_WORKER));
    }

    private static List<LocalDate> statements(LocalDate day, Role role) {
        var now = Instant.parse(day + "T12:00:00Z");
        var tasks = new Tasks(
                AWS.administrator().dynamo(), AWS.stack().table("TasksTable").name());
        return new Waiting(tasks, SITES, () -> now)
                .of(HERLEV, new Duty("duty", role, HERLEV.id(), null), "anna").stream()
                        .map(Task::due)
                        .toList();
    }
}
