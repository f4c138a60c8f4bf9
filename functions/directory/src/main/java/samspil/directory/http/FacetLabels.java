package samspil.directory.http;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Taxonomy;
import samspil.kernel.Labels;
import samspil.kernel.Language;

/** What the values of facets are called in the reader's language. */
record FacetLabels(Taxonomy taxonomy, Language reader) {
    private static final Labels LABELS = Labels.load("samspil/directory/labels.tsv");

    String of(String facet, String value) {
        return switch (facet) {
            case "kind" -> label("kinds." + Kind.ofPlural(value).orElseThrow().key());
            case "topic", "target", "icnpo" -> category(value);
            case "language" -> new LanguageTag(value).name(reader.locale());
            case "weekday" -> weekday(DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT)));
            case "accessibility" -> label("access." + value);
            case "free" -> label("cost.free");
            default -> value;
        };
    }

    private String category(String value) {
        return taxonomy.find(new Category(value))
                .map(term -> term.label(reader))
                .orElse(value);
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
    }

    private String label(String key) {
        return LABELS.label(reader, key);
    }
}
