package samspil.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samspil.kernel.Labels;
import samspil.kernel.MunicipalityId;
import samspil.platform.access.Duty;
import samspil.platform.access.Role;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;
import samspil.testkit.EmbeddedAws;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class TasksTest {
    @RegisterExtension
    static final EmbeddedAws AWS = EmbeddedAws.ofProject();

    private static final MunicipalityId HERLEV = new MunicipalityId("163");
    private static final Duty CLERK = new Duty("c", Role.CASE_WORKER, HERLEV, null);
    private final Tasks tasks = new Tasks(
            AWS.administrator().dynamo(), AWS.stack().table("TasksTable").name());

    @BeforeEach
    void nothingWaits() {
        AWS.clear();
    }

    @Test
    void whatIsDueSoonestStandsFirstThenTheNewest() {
        put("old", "2026-01-01T00:00:00Z", null);
        put("new", "2026-02-01T00:00:00Z", null);
        put("late", "2026-01-15T00:00:00Z", LocalDate.of(2026, 5, 1));
        put("soon", "2026-01-15T00:00:00Z", LocalDate.of(2026, 4, 1));
        assertEquals(List.of("soon", "late", "new", "old"), waiting(HERLEV, CLERK));
    }

    @Test
    void whatIsSettledWaitsNoMore() {
        put("one", "2026-01-01T00:00:00Z", null);
        write(tasks.remove(Task.Key.of(HERLEV, TaskKind.SUGGESTION, "one")));
        assertEquals(List.of(), waiting(HERLEV, CLERK));
    }

    @Test
    void anotherMunicipalityAndAnotherRoleSeeNothingOfIt() {
        put("one", "2026-01-01T00:00:00Z", null);
        assertEquals(List.of(), waiting(new MunicipalityId("169"), CLERK));
        assertEquals(List.of(), waiting(HERLEV, new Duty("a", Role.AUDITOR, HERLEV, null)));
    }

    @Test
    void aRepresentativeSeesWhatWaitsForTheirOwnOrganisationAlone() {
        var key = new Task.Key(HERLEV, TaskKind.CONFIRMATION, "club", "one");
        write(tasks.put(new Task(key, "Klubben", "/herlev", Instant.EPOCH, null)));
        assertEquals(List.of("one"), waiting(HERLEV, new Duty("r", Role.REPRESENTATIVE, HERLEV, "club")));
        assertEquals(List.of(), waiting(HERLEV, new Duty("r", Role.REPRESENTATIVE, HERLEV, "other")));
    }

    @Test
    void whatNobodyCanDoAnyMoreLapsesAndWhatIsLateDoesNot() {
        var day = LocalDate.of(2026, 5, 1);
        var vote = new Task(new Task.Key(HERLEV, TaskKind.BALLOT, "club", "e"), "Rådet", "/", Instant.EPOCH, day);
        var late = new Task(Task.Key.of(HERLEV, TaskKind.FOLLOW_UP, "p"), "Løfte", "/", Instant.EPOCH, day);
        assertEquals(
                List.of(false, true, false),
                List.of(vote.hasLapsed(day), vote.hasLapsed(day.plusDays(1)), late.hasLapsed(day.plusDays(1))));
    }

    @Test
    void everyKindHasItsWords() {
        var keys = Labels.load("samspil/access/labels.tsv").keys();
        assertEquals(
                List.of(),
                Arrays.stream(TaskKind.values())
                        .flatMap(TasksTest::words)
                        .filter(key -> !keys.contains(key))
                        .toList());
    }

    @Test
    void whoHasDoneTheirPartSeesItNoMoreAndOthersDo() {
        put("one", "2026-01-01T00:00:00Z", null);
        put("two", "2026-01-02T00:00:00Z", null);
        var key = Task.Key.of(HERLEV, TaskKind.SUGGESTION, "one");
        write(tasks.done(key, "anna"));
        assertEquals(List.of("two"), waitingFor("anna"));
        assertEquals(List.of("two", "one"), waitingFor("bo"));
        write(tasks.forget(key, "anna"));
        assertEquals(List.of("two", "one"), waitingFor("anna"));
    }

    @Test
    void nothingOfASubjectIsShownToWhoMayNotSeeItWhateverWaits() {
        write(tasks.hide(HERLEV, "one", "anna"));
        put("one", "2026-01-01T00:00:00Z", null);
        assertEquals(List.of(), waitingFor("anna"));
        assertEquals(List.of("one"), waitingFor("bo"));
        write(tasks.unhide(HERLEV, "one", "anna"));
        assertEquals(List.of("one"), waitingFor("anna"));
    }

    @Test
    void moreThanADeskListsAreStillCounted() {
        IntStream.range(0, Tasks.MOST + 20)
                .mapToObj(at -> Task.Key.of(HERLEV, TaskKind.GRANT_RECEIVED, "a-" + at))
                .forEach(key -> write(tasks.put(new Task(key, "Runden", "/herlev", Instant.EPOCH, null))));
        assertEquals(Tasks.MOST + 20, tasks.waiting(HERLEV, CLERK).size());
    }

    private static Stream<String> words(TaskKind kind) {
        var line = "task." + kind.key();
        return kind.isCounted()
                ? Stream.of("tasks." + kind.key(), line + ".one", line + ".other")
                : Stream.of("tasks." + kind.key(), line);
    }

    private List<String> waitingFor(String person) {
        return tasks.waiting(HERLEV, CLERK, person).stream()
                .map(task -> task.key().subject())
                .toList();
    }

    private List<String> waiting(MunicipalityId municipality, Duty duty) {
        return tasks.waiting(municipality, duty).stream()
                .map(task -> task.key().subject())
                .toList();
    }

    private void put(String subject, String since, @Nullable LocalDate due) {
        var key = Task.Key.of(HERLEV, TaskKind.SUGGESTION, subject);
        write(tasks.put(new Task(key, "Klubben", "/herlev/desk", Instant.parse(since), due)));
    }

    private static void write(TransactWriteItem action) {
        AWS.administrator().dynamo().transactWriteItems(request -> request.transactItems(action));
    }
}
