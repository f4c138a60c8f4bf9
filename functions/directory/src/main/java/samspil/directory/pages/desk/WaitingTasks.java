package samspil.directory.pages.desk;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import samspil.directory.pages.words.Dates;
import samspil.pages.Link;
import samspil.pages.components.TaskList;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.TaskKind;
import samspil.platform.tasks.Tasks;

/** The suggestions that wait at somebody's desk, as tasks. */
@Singleton
@Requires(env = "desk")
record WaitingTasks(Tasks tasks) {
    private static final Set<TaskKind> SUGGESTIONS = Set.of(TaskKind.SUGGESTION, TaskKind.OWN_SUGGESTION);

    /** One line for all of them, with their number. */
    Content inAll(Desk desk) {
        var waiting = of(desk);
        var lines = waiting.stream()
                .limit(1)
                .map(oldest -> new samspil.pages.components.Task(
                        desk.back(),
                        desk.say("desk.suggestions.look"),
                        desk.say("desk.oldest", ago(desk, oldest.since())),
                        desk.say("number", waiting.size()),
                        false))
                .toList();
        return new TaskList(desk.visit().language(), lines);
    }

    /** A line for each. */
    Content each(Desk desk) {
        var lines = of(desk).stream().map(task -> line(desk, task)).toList();
        return new TaskList(desk.visit().language(), lines);
    }

    private static samspil.pages.components.Task line(Desk desk, Task task) {
        var address = "/" + desk.visit().language().tag() + task.address();
        var title = desk.say("desk.suggestion.title", task.name());
        return new samspil.pages.components.Task(
                new Link(title, address), "", desk.say("desk.received", ago(desk, task.since())), "", false);
    }

    private List<Task> of(Desk desk) {
        return tasks.waiting(desk.visit().municipality().id(), desk.duty()).stream()
                .filter(task -> SUGGESTIONS.contains(task.key().kind()))
                .sorted(Comparator.comparing(Task::since))
                .toList();
    }

    private static String ago(Desk desk, Instant since) {
        return new Dates(desk.visit()).ago(since);
    }
}
