package samspil.directory.exchange;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samspil.directory.About;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Taxonomy;
import samspil.kernel.Labels;
import samspil.kernel.Language;
import samspil.kernel.LocalText;

/** The words of an export, all in one language: the formats here know no more. */
public record Words(Language language, Labels labels, Taxonomy taxonomy) {

    /** The words that are shipped, in this language. */
    public static Words in(Language language) {
        return new Words(language, Labels.load("samspil/directory/exchange/labels.tsv"), Taxonomy.shipped());
    }

    /** A text in this language or the closest there is. */
    public @Nullable String of(@Nullable LocalText text) {
        return text == null ? null : text.in(language);
    }

    /** A name. */
    public String name(About about) {
        return about.name().in(language);
    }

    /** The fullest description there is, the name at least. */
    public String description(About about) {
        return Arrays.asList(about.description(), about.summary(), about.name()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> text.in(language))
                .orElseThrow();
    }

    /** What a category is called; its code where the vocabulary does not know it. */
    public String category(Category category) {
        return taxonomy.find(category).map(term -> term.label(language)).orElse(category.code());
    }

    /** What a feature is called. */
    public String feature(AccessFeature feature) {
        return label("access." + code(feature));
    }

    /** A constant as the API writes it. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** A label of {@code labels.tsv}. */
    public String label(String key) {
        return labels.label(language, key);
    }

    /** A label that may be missing. */
    public Optional<String> find(String key) {
        return labels.keys().contains(key) ? Optional.of(label(key)) : Optional.empty();
    }
}
