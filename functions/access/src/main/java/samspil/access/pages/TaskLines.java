package samspil.access.pages;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.Link;
import samspil.pages.components.Section;
import samspil.pages.components.TaskList;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;

/** What waits, as the front of a desk lists it. */
record TaskLines(Desk desk, Instant now) {

    /** One list for each kind; one empty list where nothing waits. */
    List<Content> of(List<Task> waiting) {
        if (waiting.isEmpty()) {
            return List.of(section("desk.tasks", Stream.empty()));
        }
        return Arrays.stream(TaskKind.values())
                .filter(kind -> waiting.stream().anyMatch(task -> task.key().kind() == kind))
                .map(kind -> section("tasks." + kind.key(), lines(kind, of(waiting, kind))))
                .toList();
    }

    private static List<Task> of(List<Task> waiting, TaskKind kind) {
        return waiting.stream().filter(task -> task.key().kind() == kind).toList();
    }

    private Content section(String heading, Stream<samspil.pages.components.Task> lines) {
        return new Section(desk.say(heading), List.of(), new TaskList(desk.language(), lines.toList()));
    }

    private Stream<samspil.pages.components.Task> lines(TaskKind kind, List<Task> tasks) {
        return kind.isCounted()
                ? counted(tasks)
                : tasks.stream().map(task -> line(task, desk.say("task." + kind.key(), task.name())));
    }

    /** Those that are called the same and are done at the same place are one line, as old as the oldest of them. */
    private Stream<samspil.pages.components.Task> counted(List<Task> tasks) {
        return tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> List.of(task.name(), task.address()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> line(oldest(same), words(same)));
    }

    private static Task oldest(List<Task> tasks) {
        return tasks.stream().min(Comparator.comparing(Task::since)).orElseThrow();
    }

    private String words(List<Task> same) {
        var first = same.getFirst();
        var key = "task." + first.key().kind().key() + (same.size() == 1 ? ".one" : ".other");
        return desk.say(key, first.name(), same.size());
    }

    private samspil.pages.components.Task line(Task task, String title) {
        var words = new DeskWords(desk.language(), desk.municipality().country().zone());
        var due = Optional.ofNullable(task.due());
        var when = due.map(day -> desk.say("desk.due", words.day(day)))
                .orElseGet(() -> desk.say("desk.since", words.day(task.since())));
        boolean urgent = due.filter(day -> !day.isAfter(LocalDate.ofInstant(now, words.zone())))
                .isPresent();
        var link = new Link(title, "/" + desk.language().tag() + task.address());
        return new samspil.pages.components.Task(link, "", when, "", urgent);
    }
}
