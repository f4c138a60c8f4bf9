package samspil.directory.search;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Query;

/** The ways to narrow a search by values, in the order they are shown. */
enum Dimension {
    KIND,
    TOPIC,
    TARGET,
    ICNPO,
    TOWN,
    LANGUAGE,
    WEEKDAY,
    ACCESSIBILITY,
    FREE;

    /** The only value of {@link #FREE}. */
    static final String YES = "true";

    /** As the facet is called. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its values in an order of their own; empty where they go by how many entries they give. */
    List<String> order() {
        return switch (this) {
            case KIND -> Arrays.stream(Kind.values()).map(Kind::plural).toList();
            case WEEKDAY ->
                Arrays.stream(DayOfWeek.values()).map(Dimension::key).toList();
            case ACCESSIBILITY ->
                Arrays.stream(AccessFeature.values()).map(Dimension::key).toList();
            case TOPIC, TARGET, ICNPO, TOWN, LANGUAGE, FREE -> List.of();
        };
    }

    /** The values a query chooses, as the query takes them. */
    Set<String> chosen(Query query) {
        return switch (this) {
            case KIND -> query.kinds().stream().map(Kind::plural).collect(Collectors.toSet());
            case TOPIC, TARGET, ICNPO -> of(query.categories());
            case TOWN -> query.towns();
            case LANGUAGE -> query.languages().stream().map(LanguageTag::value).collect(Collectors.toSet());
            case WEEKDAY -> keys(query.weekdays());
            case ACCESSIBILITY -> keys(query.accessibility());
            case FREE -> query.free() ? Set.of(YES) : Set.of();
        };
    }

    /** The categories of the vocabulary it stands for. */
    Set<String> of(Collection<Category> categories) {
        return categories.stream()
                .filter(category -> category.scheme().equals(key()))
                .map(Category::value)
                .collect(Collectors.toSet());
    }

    /** Constants as addresses write them: {@code step-free}. */
    static Set<String> keys(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Dimension::key).collect(Collectors.toSet());
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
