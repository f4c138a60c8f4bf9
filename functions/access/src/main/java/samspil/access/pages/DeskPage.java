package samspil.access.pages;

import gg.jte.Content;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.access.DutyWords;
import samspil.pages.components.Heading;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.pages.components.TaskList;
import samspil.pages.components.Tile;
import samspil.pages.components.Tiles;
import samspil.platform.access.Role;
import samspil.platform.outlook.Outlook;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;

/** The front of a desk. */
@Singleton
record DeskPage(AccessPages pages, DeskRooms rooms, Outlook outlook) {

    /** What waits for one duty first, then its rooms, then what comes next, then how long things have waited. */
    Page of(Desk desk, List<Task> waiting, Instant now) {
        var duty = DutyWords.acting(desk.identity());
        var role = DutyWords.role(desk.language(), duty.role());
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(
                role,
                desk.say("desk.title"),
                desk.say("desk.lead", desk.municipality().name())));
        parts.addAll(tasks(desk, waiting, now));
        parts.add(rooms(desk));
        var figures = new DeskFigures(desk);
        parts.add(figures.coming(outlook.of(desk.municipality().id())));
        figures.waited(waiting, now).forEach(parts::add);
        return pages.desk(desk, desk.say("desk.title"), "", new Stack(parts));
    }

    /** One list for each kind; one empty list where nothing waits. */
    private static List<Content> tasks(Desk desk, List<Task> waiting, Instant now) {
        if (waiting.isEmpty()) {
            return List.of(section(desk, "desk.tasks", List.of(), now));
        }
        return Arrays.stream(TaskKind.values())
                .filter(kind -> waiting.stream().anyMatch(task -> task.key().kind() == kind))
                .<Content>map(kind -> section(desk, "tasks." + kind.key(), of(waiting, kind), now))
                .toList();
    }

    private static List<Task> of(List<Task> waiting, TaskKind kind) {
        return waiting.stream().filter(task -> task.key().kind() == kind).toList();
    }

    private static Content section(Desk desk, String heading, List<Task> tasks, Instant now) {
        var lines = tasks.stream().map(task -> line(desk, task, now)).toList();
        return new Section(desk.say(heading), List.of(), new TaskList(desk.language(), lines));
    }

    private static samspil.pages.components.Task line(Desk desk, Task task, Instant now) {
        var words = new DeskWords(desk.language(), desk.municipality().country().zone());
        var due = Optional.ofNullable(task.due());
        var when = due.map(day -> desk.say("desk.due", words.day(day)))
                .orElseGet(() -> desk.say("desk.since", words.day(task.since())));
        boolean urgent = due.filter(day -> !day.isAfter(LocalDate.ofInstant(now, words.zone())))
                .isPresent();
        var title = desk.say("task." + task.key().kind().key(), task.name());
        var link = new Link(title, "/" + desk.language().tag() + task.address());
        return new samspil.pages.components.Task(link, "", when, "", urgent);
    }

    private Content rooms(Desk desk) {
        List<Tile> tiles = rooms.of(desk).stream()
                .map(room -> new Tile(
                        room.icon(),
                        new Link(desk.say("room." + room.key()), room.address()),
                        desk.say("room." + room.key() + ".text")))
                .toList();
        boolean reads = DutyWords.acting(desk.identity()).role() == Role.AUDITOR;
        return new Tiles(desk.say(reads ? "desk.rooms.read" : "desk.rooms"), tiles);
    }
}
