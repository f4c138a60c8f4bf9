package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * What waits for the reader, the most urgent first; says so where nothing does. Stands under a heading of the page.
 */
public record TaskList(Language language, List<Task> tasks) implements Component {

    public TaskList {
        tasks = List.copyOf(tasks);
    }
}
