package samspil.access.pages;

import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.access.pages.AccessPages.Desk;
import samspil.pages.DateWords;
import samspil.pages.Link;
import samspil.pages.components.Amount;
import samspil.pages.components.Chart;
import samspil.pages.components.Chart.Drawing;
import samspil.pages.components.Charts;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.platform.outlook.OutlookEntry;
import samspil.platform.tasks.Task;

/** What stands below the tasks on the front of a desk: what comes next in the municipality, and how long things wait. */
record DeskFigures(Desk desk) {

    /** How long something has waited. */
    private enum Age {
        WEEK("desk.waited.week"),
        MONTH("desk.waited.month"),
        LONGER("desk.waited.longer");

        private final String key;

        Age(String key) {
            this.key = key;
        }

        static Age of(Task task, Instant now) {
            long days = Duration.between(task.since(), now).toDays();
            if (days < 7) {
                return WEEK;
            }
            return days < 28 ? MONTH : LONGER;
        }
    }

    /** What everybody may know is to come, the earliest first. */
    Content coming(List<OutlookEntry> entries) {
        var columns = Stream.of("desk.coming.when", "desk.coming.what", "desk.coming.name")
                .map(key -> Column.of(desk.say(key)))
                .toList();
        var rows = entries.stream().map(this::row).toList();
        var table = new DataTable(desk.say("desk.coming.caption"), columns, rows, desk.say("desk.coming.none"));
        return new Section(desk.say("desk.coming"), List.of(), table);
    }

    /** How long the tasks have waited; nothing where none does. */
    Stream<Content> waited(List<Task> tasks, Instant now) {
        return tasks.isEmpty() ? Stream.empty() : Stream.of(new Charts(List.of(chart(tasks, now))));
    }

    private Row row(OutlookEntry entry) {
        var language = desk.language();
        var link = new Link(entry.name().in(language), "/" + language.tag() + entry.address());
        return new Row(List.of(
                text(new DateWords(language).of(entry.when())),
                text(desk.say("desk.coming." + entry.key().kind().key())),
                new CellLink(link)));
    }

    private Chart chart(List<Task> tasks, Instant now) {
        Map<Age, Long> counts = tasks.stream()
                .map(task -> Age.of(task, now))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var amounts = Stream.of(Age.values())
                .map(age -> amount(desk.say(age.key), counts.getOrDefault(age, 0L)))
                .toList();
        var table = new Chart.Table(desk.say("desk.waited.names"), desk.say("desk.waited.numbers"), amounts);
        var text = desk.say("desk.waited.text", tasks.size(), counts.getOrDefault(Age.LONGER, 0L));
        return new Chart(desk.language(), "chart-waited", desk.say("desk.waited"), text, table, Drawing.BARS);
    }

    private static Amount amount(String name, long number) {
        return new Amount(name, number, Long.toString(number));
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
