package samspil.demo.stock;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samspil.kernel.Language;

/**
 * Sentences that fit any association.
 *
 * @param closings last lines of a description
 * @param jobs work that every board looks for somebody to do; {@code {navn}} stands for the association
 * @param roles of those who may be asked
 */
public record Phrases(List<String> closings, List<Job> jobs, List<String> roles) {

    static Phrases read(Language language) {
        return new Phrases(
                all(language, "close", line -> line),
                all(language, "job", line -> job(Cells.of(line))),
                all(language, "role", line -> line));
    }

    private static <T> List<T> all(Language language, String kind, Function<String, T> read) {
        var start = language.tag() + " " + kind + " ";
        return StockText.lines("phrases.txt").stream()
                .filter(line -> line.startsWith(start))
                .map(line -> read.apply(line.substring(start.length())))
                .toList();
    }

    private static Job job(Cells cells) {
        return new Job(cells.text(1), cells.text(2), 1, Optional.empty(), Optional.empty(), cells.text(3));
    }
}
