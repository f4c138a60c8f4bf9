package samspil.demo.stock;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One line of a hand-written file, cut at its vertical bars. */
record Cells(List<String> texts) {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    static Cells of(String line) {
        return new Cells(List.of(BAR.split(line, -1)));
    }

    /** The cell's text; a hyphen stands for nothing and comes as it is. */
    String text(int column) {
        return texts.get(column);
    }

    /** The cell's words between spaces, none where it is empty. */
    List<String> words(int column) {
        return Arrays.stream(text(column).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
