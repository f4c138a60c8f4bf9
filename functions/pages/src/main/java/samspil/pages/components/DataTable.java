package samspil.pages.components;

import java.util.List;

/**
 * A table of anything. On a narrow screen each row becomes a block whose lines say their column.
 *
 * @param caption says of what; seen
 * @param empty said in place of the rows where there are none
 */
public record DataTable(String caption, List<Column> columns, List<Row> rows, String empty) implements Component {

    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One that always has rows. */
    public DataTable(String caption, List<Column> columns, List<Row> rows) {
        this(caption, columns, rows, "");
    }
}
