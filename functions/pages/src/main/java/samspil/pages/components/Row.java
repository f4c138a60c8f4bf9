package samspil.pages.components;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a table; its first cell names it.
 */
public record Row(List<Content> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** One of words alone. */
    public static Row of(String... cells) {
        return new Row(Stream.of(cells).map(Row::text).toList());
    }

    private static Content text(String words) {
        return output -> output.writeUserContent(words);
    }
}
