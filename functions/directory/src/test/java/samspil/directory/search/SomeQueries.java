package samspil.directory.search;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Point;
import samspil.directory.Query;
import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Random queries, and queries that differ from others in one thing. */
final class SomeQueries {
    private static final List<String> WORDS =
            List.of("", "", "", "klub", "besøgsven", "fodbold træning", "kaffe", "hallen", "fodbolt", "ældre skak");

    private SomeQueries() {}

    static Query query(SplittableRandom random, Municipality municipality) {
        var near = new Query.Near(
                new Point(municipality.latitude(), municipality.longitude()), random.nextInt(2_000, 9_000));
        return new Query(
                one(random, WORDS),
                few(random, List.of(Kind.values())),
                few(
                        random,
                        List.of("topic:visiting", "topic:music", "target:older", "icnpo:1200", "icnpo:4100").stream()
                                .map(Category::new)
                                .toList()),
                few(random, List.of("Nordby", "østerås", "Nowhere")),
                few(random, List.of(new LanguageTag("da"), new LanguageTag("ar"))),
                few(random, List.of(DayOfWeek.values())),
                few(random, List.of(AccessFeature.values())),
                random.nextInt(5) == 0 ? BigDecimal.valueOf(random.nextInt(90)) : null,
                random.nextInt(8) == 0,
                random.nextInt(4) == 0 ? near : null,
                one(random, List.of(Language.values())),
                Query.Paging.FIRST);
    }

    static Query paged(Query query, Query.Paging paging) {
        return new Query(
                query.words(),
                query.kinds(),
                query.categories(),
                query.towns(),
                query.languages(),
                query.weekdays(),
                query.accessibility(),
                query.age(),
                query.free(),
                query.near(),
                query.reader(),
                paging);
    }

    /** The query with nothing chosen in a dimension but one value; nothing at all where there is no value. */
    static Query choosing(Query query, Dimension dimension, @Nullable String value) {
        return new Query(
                query.words(),
                dimension == Dimension.KIND ? all(value, it -> Kind.ofPlural(it).orElseThrow()) : query.kinds(),
                categories(query, dimension, value),
                dimension == Dimension.TOWN ? all(value, it -> it) : query.towns(),
                dimension == Dimension.LANGUAGE ? all(value, LanguageTag::new) : query.languages(),
                dimension == Dimension.WEEKDAY ? all(value, it -> constant(DayOfWeek.class, it)) : query.weekdays(),
                dimension == Dimension.ACCESSIBILITY
                        ? all(value, it -> constant(AccessFeature.class, it))
                        : query.accessibility(),
                query.age(),
                dimension == Dimension.FREE ? value != null : query.free(),
                query.near(),
                query.reader(),
                query.paging());
    }

    private static Set<Category> categories(Query query, Dimension dimension, @Nullable String value) {
        var left = new TreeSet<>(query.categories());
        left.removeIf(category -> category.scheme().equals(dimension.key()));
        left.addAll(isCategory(dimension) ? all(value, Category::new) : Set.of());
        return left;
    }

    private static boolean isCategory(Dimension dimension) {
        return dimension == Dimension.TOPIC || dimension == Dimension.TARGET || dimension == Dimension.ICNPO;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> Set<T> all(@Nullable String value, Function<String, T> read) {
        return value == null ? Set.of() : Set.of(read.apply(value));
    }

    private static <T extends Comparable<? super T>> Set<T> few(SplittableRandom random, Collection<T> from) {
        var list = List.copyOf(from);
        int count = Math.max(0, random.nextInt(8) - 5);
        var few = new TreeSet<T>();
        random.ints(count, 0, list.size()).forEach(i -> few.add(list.get(i)));
        return few;
    }

    private static <T> T one(SplittableRandom random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
