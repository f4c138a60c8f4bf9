package samspil.access.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samspil.kernel.CoarseDate;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.platform.access.Duty;
import samspil.platform.access.Identity;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.outlook.OutlookKind;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;

class DeskFiguresTest {
    private static final Municipality HERLEV =
            Municipalities.shipped().bySlug("herlev").orElseThrow();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final DeskFigures figures = new DeskFigures(new AccessPages.Desk(
            HERLEV, Language.EN, new Identity("pseudonym", "Test", List.of(Duty.CITIZEN), "token")));

    @Test
    void whatComesNextIsATableWithItsDateAndItsPlace() {
        var key = new OutlookEntry.Key(HERLEV.id(), OutlookKind.REVISION, "politik");
        var entry = new OutlookEntry(
                key, LocalText.of(Language.DA, "<Politik>"), "/herlev/policies/politik", new CoarseDate("2027-23"));
        var html = html(Stream.of(figures.coming(List.of(entry))));
        assertTrue(html.contains("autumn 2027") && html.contains("&lt;Politik&gt;"), html);
        assertTrue(html.contains("href=\"/en/herlev/policies/politik\""), html);
    }

    @Test
    void tasksAreCountedByHowLongTheyWaited() {
        var tasks = Stream.of(0, 6, 7, 27, 28, 300).map(DeskFiguresTest::task).toList();
        var html = html(figures.waited(tasks, NOW));
        assertTrue(html.contains("In all: 6. Four weeks or more: 2."), html);
    }

    @Test
    void whereNothingWaitsNothingIsDrawn() {
        assertEquals("", html(figures.waited(List.of(), NOW)));
    }

    @Test
    void everythingThatCanComeHasItsWords() {
        var keys = Labels.load("samspil/access/labels.tsv").keys();
        assertTrue(Arrays.stream(OutlookKind.values()).allMatch(kind -> keys.contains("desk.coming." + kind.key())));
    }

    private static Task task(int days) {
        var key = Task.Key.of(HERLEV.id(), TaskKind.SUGGESTION, "s" + days);
        return new Task(key, "Klubben", "/herlev/desk", NOW.minus(Duration.ofDays(days)), null);
    }

    private static String html(Stream<Content> parts) {
        var output = new StringOutput();
        parts.forEach(part -> part.writeTo(output));
        return output.toString();
    }
}
