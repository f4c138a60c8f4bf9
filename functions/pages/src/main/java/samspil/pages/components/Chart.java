package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * A drawing of numbers with its title, a sentence that says what it shows, and the numbers as a table.
 *
 * @param id tells the charts of a page apart; letters, digits and hyphens
 * @param description what somebody who does not see the drawing should know
 */
public record Chart(Language language, String id, String title, String description, Table table, Drawing drawing)
        implements Component {

    /** The numbers of a chart and what their columns are called. */
    public record Table(String names, String numbers, List<Amount> amounts) {

        public Table {
            amounts = List.copyOf(amounts);
        }
    }

    /** How the numbers are drawn. */
    public enum Drawing {
        BARS,
        LINE,
        SHARE
    }

    /** What is drawn. */
    public Component drawn() {
        return switch (drawing) {
            case BARS -> new BarDrawing(id, table.amounts());
            case LINE -> new LineDrawing(id, table.amounts());
            case SHARE -> new ShareDrawing(id, table.amounts());
        };
    }

    /** The same numbers in a table. */
    public DataTable asTable() {
        var rows = table.amounts().stream()
                .map(amount -> Row.of(amount.name(), amount.words()))
                .toList();
        return new DataTable(title, List.of(Column.of(table.names()), Column.number(table.numbers())), rows);
    }
}
