package samspil.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** Reads {@code taxonomy.tsv}: category, parent, one label for each language, synonyms between vertical bars. */
final class TaxonomyFile {
    private TaxonomyFile() {}

    static Taxonomy read() {
        try (var in = Objects.requireNonNull(Taxonomy.class.getResourceAsStream("taxonomy.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Taxonomy(lines.lines()
                    .skip(1)
                    .map(line -> term(line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taxonomy.Term term(String[] cells) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, cells[2 + names.size()]);
        }
        var synonyms = cells[2 + names.size()];
        return new Taxonomy.Term(
                new Category(cells[0]),
                cells[1],
                new LocalText(names),
                synonyms.isEmpty() ? List.of() : List.of(synonyms.split("\\|")));
    }
}
