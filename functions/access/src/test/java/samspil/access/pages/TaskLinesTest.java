package samspil.access.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.kernel.Language;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;

class TaskLinesTest {
    private static final Municipality HERLEV =
            Municipalities.shipped().bySlug("herlev").orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final TaskLines lines = new TaskLines(
            new AccessPages.Desk(
                    HERLEV, Language.EN, new Identity("pseudonym", "Test", List.of(Duty.CITIZEN), "token")),
            NOW);

    @Test
    void sixtyApplicationsOfARoundAreOneLineAsOldAsTheOldest() {
        var html = html(IntStream.range(0, 60).mapToObj(at -> task(TaskKind.GRANT_RECEIVED, at, "Autumn")));
        assertEquals(1, count(html, "<a href="), html);
        assertTrue(html.contains("Look at 60 new applications: Autumn"), html);
        assertTrue(html.contains("Since 24 September 2026"), html);
    }

    @Test
    void anotherRoundIsAnotherLineAndOneIsSaidAsOne() {
        var html = html(Stream.of(
                task(TaskKind.GRANT_RECEIVED, 1, "Autumn"),
                task(TaskKind.GRANT_RECEIVED, 2, "Autumn"),
                task(TaskKind.GRANT_RECEIVED, 3, "Spring")));
        assertTrue(html.contains("Look at 2 new applications: Autumn"), html);
        assertTrue(html.contains("Look at 1 new application: Spring"), html);
    }

    @Test
    void whatIsNotCountedStandsByItself() {
        var html = html(Stream.of(task(TaskKind.SUGGESTION, 1, "Club"), task(TaskKind.SUGGESTION, 2, "Club")));
        assertEquals(2, count(html, "Look at a suggestion for Club"), html);
        assertFalse(html.contains("{"), html);
    }

    private static Task task(TaskKind kind, int days, String name) {
        var key = Task.Key.of(HERLEV.id(), kind, "s" + days);
        return new Task(key, name, "/herlev/desk/" + name, NOW.minus(Duration.ofDays(days)), null);
    }

    private String html(Stream<Task> tasks) {
        var output = new StringOutput();
        lines.of(tasks.toList()).forEach(part -> part.writeTo(output));
        return output.toString();
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
