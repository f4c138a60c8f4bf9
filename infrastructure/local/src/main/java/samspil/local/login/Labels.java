package samspil.local.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of the pages: {@code labels.tsv}, a row to each key and a column to each language. */
record Labels(List<String> tags, List<String[]> rows) {

    static Labels shipped() {
        try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String[]> rows = file.lines().map(line -> line.split("\t", -1)).toList();
            List<String> heads = Arrays.asList(rows.getFirst());
            return new Labels(heads.subList(1, heads.size()), rows.subList(1, rows.size()));
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** The words of a language that is there. */
    Tongue in(String tag) {
        int column = tags.indexOf(tag) + 1;
        Map<String, String> words = rows.stream().collect(Collectors.toMap(row -> row[0], row -> row[column]));
        return new Tongue(tag, words);
    }
}
