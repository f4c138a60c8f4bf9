package samspil.council.meeting.pages.desk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samspil.council.meeting.cafe.Cafe;
import samspil.council.meeting.cafe.CafeTable;
import samspil.council.meeting.pages.Visit;
import samspil.pages.components.Column;
import samspil.pages.components.DataTable;
import samspil.pages.components.Prose;
import samspil.pages.components.Row;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/**
 * Who sits where in each round of a café, by the numbers that guests are given as they arrive.
 *
 * @param guests how many are reckoned with
 */
record Seating(Visit visit, Cafe cafe, int guests) {

    Content section() {
        var setting = cafe.setting();
        var columns = new ArrayList<Column>(List.of(Column.of(visit.say("cafe.table"))));
        IntStream.rangeClosed(1, setting.rounds())
                .mapToObj(round -> Column.of(visit.say("cafe.round", round)))
                .forEach(columns::add);
        var rows =
                IntStream.range(0, setting.tables().size()).mapToObj(this::row).toList();
        return new Section(
                visit.say("seating.title"),
                List.of(),
                Stack.of(
                        new Prose(visit.say("seating.text", setting.rounds(), setting.minutes())),
                        new DataTable(visit.say("seating.caption", guests), columns, rows)));
    }

    private Row row(int table) {
        var cells = new ArrayList<String>(List.of(name(table)));
        IntStream.range(0, cafe.setting().rounds())
                .mapToObj(round -> numbers(table, round))
                .forEach(cells::add);
        return Row.of(cells.toArray(String[]::new));
    }

    private String name(int table) {
        CafeTable set = cafe.setting().tables().get(table);
        var theme = table + 1 + ". " + set.theme();
        return set.host() == null ? theme : visit.say("seating.host", theme, String.valueOf(set.host()));
    }

    private String numbers(int table, int round) {
        return cafe.setting().rotation().guests(table, round, guests).stream()
                .map(guest -> Integer.toString(guest + 1))
                .collect(Collectors.joining(", "));
    }
}
