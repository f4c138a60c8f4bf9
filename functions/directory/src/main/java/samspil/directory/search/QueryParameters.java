package samspil.directory.search;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samspil.directory.AccessFeature;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Point;
import samspil.directory.Query;
import samspil.directory.Taxonomy;
import samspil.kernel.Language;
import samspil.platform.json.Parsed;

/**
 * Reads a query from the parameters of an address: {@code q}, {@code kind}, {@code category}, {@code town},
 * {@code language}, {@code weekday}, {@code accessibility} (each repeated or with commas), {@code age}, {@code free},
 * {@code near} with {@code within}, {@code after}, {@code limit} and {@code lang}. Empty ones are as good as absent, as
 * forms send them; unknown ones are passed over.
 */
public final class QueryParameters {
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CURSOR = 2_000;
    private static final int FARTHEST = 100_000;
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final Pattern POINT =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,9})?)");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    /** The radius in metres where only the centre is given. */
    public static final int NEARBY = 5_000;

    private final Taxonomy taxonomy;

    /** Knows the categories of this taxonomy and refuses others. */
    public QueryParameters(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Reads a query.
     *
     * @param parameters every value of each parameter, decoded
     * @param reader the language where {@code lang} does not say
     * @return the query, or what is wrong with it by parameter: {@code /age}
     */
    public Parsed<Query> read(Map<String, List<String>> parameters, Language reader) {
        var values = new ParameterValues(parameters);
        var query = new Query(
                values.text("q", LONGEST_WORDS, "text.long").orElse(""),
                values.set("kind", "choice.unknown", Kind::ofPlural),
                values.set("category", "category", this::category),
                values.set("town", "text.long", QueryParameters::town),
                values.set("language", "language", QueryParameters::language),
                values.set("weekday", "choice.unknown", value -> constant(DayOfWeek.values(), value)),
                values.set("accessibility", "choice.unknown", value -> constant(AccessFeature.values(), value)),
                values.one("age", "range.age", QueryParameters::age).orElse(null),
                values.one("free", "type.boolean", QueryParameters::bool).orElse(false),
                near(values),
                values.one("lang", "language", Language::of).orElse(reader),
                paging(values));
        return values.parsed(query);
    }

    private Query.@Nullable Near near(ParameterValues values) {
        int within = values.one("within", "distance", value -> number(value, 1, FARTHEST))
                .orElse(NEARBY);
        return values.one("near", "type.value", QueryParameters::point)
                .map(point -> new Query.Near(point, within))
                .orElse(null);
    }

    private static Query.Paging paging(ParameterValues values) {
        return new Query.Paging(
                values.text("after", LONGEST_CURSOR, "cursor").orElse(null),
                values.one("limit", "limit", value -> number(value, 1, 100)).orElse(Query.Paging.FIRST.limit()));
    }

    private Optional<Category> category(String value) {
        return taxonomy.terms().stream()
                .map(Taxonomy.Term::category)
                .filter(category -> category.value().equals(value))
                .findFirst();
    }

    private static Optional<String> town(String value) {
        return Optional.of(value).filter(town -> town.length() <= 80);
    }

    private static Optional<LanguageTag> language(String value) {
        return Optional.of(value).filter(tag -> tag.matches("[a-z]{2,3}")).map(LanguageTag::new);
    }

    private static Optional<BigDecimal> age(String value) {
        return Optional.of(value)
                .filter(text -> AGE.matcher(text).matches())
                .map(BigDecimal::new)
                .filter(age -> age.compareTo(OLDEST) <= 0);
    }

    private static Optional<Boolean> bool(String value) {
        return switch (value) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(String value, int from, int to) {
        return Optional.of(value)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= from && number <= to);
    }

    private static Optional<Point> point(String value) {
        var form = POINT.matcher(value);
        return form.matches()
                ? point(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)))
                : Optional.empty();
    }

    private static Optional<Point> point(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Point(latitude, longitude))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String value) {
        return Arrays.stream(all)
                .filter(constant -> Dimension.key(constant).equals(value))
                .findFirst();
    }
}
