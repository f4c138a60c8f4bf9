package samspil.directory.pages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samspil.directory.Category;
import samspil.directory.Taxonomy;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.LocalText;
import samspil.kernel.Municipality;
import samspil.pages.components.Spoken;

/** Somebody looks at a municipality's directory in a language, at an instant. */
public record Visit(Municipality municipality, Language language, Instant now) {
    private static final Labels LABELS = Labels.load("samspil/directory/labels.tsv");
    private static final Taxonomy TAXONOMY = Taxonomy.shipped();

    /** The words for a key of {@code labels.tsv}. */
    public String say(String key, Object... arguments) {
        return LABELS.label(language, key, arguments);
    }

    /** Whether there are words for a key. */
    public static boolean knows(String key) {
        return LABELS.keys().contains(key);
    }

    /** The words for a number of something. */
    public String count(String key, long number) {
        return LABELS.count(language, key, number);
    }

    /** A text in the reader's language or the closest there is, marked where it fell back. */
    public Spoken spoken(@Nullable LocalText text) {
        return Spoken.of(text, language);
    }

    /** What a category is called; its code where the vocabulary does not know it. */
    public String category(Category category) {
        return TAXONOMY.find(category).map(term -> term.label(language)).orElse(category.code());
    }

    /** Where the municipality's own pages are. */
    public Addresses addresses() {
        return new Addresses(language, municipality);
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return language.locale();
    }

    /** The zone of the municipality. */
    public ZoneId zone() {
        return municipality.country().zone();
    }

    /** The day it is in the municipality. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** The same in another language. */
    public Visit in(Language other) {
        return new Visit(municipality, other, now);
    }
}
