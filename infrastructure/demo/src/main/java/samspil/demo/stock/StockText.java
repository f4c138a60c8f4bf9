package samspil.demo.stock;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a hand-written file; a line that begins with {@code #} speaks to its author. */
final class StockText {
    private StockText() {}

    static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(StockText.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Cells> rows(String file) {
        return lines(file).stream().map(Cells::of).toList();
    }
}
