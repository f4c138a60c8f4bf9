package samspil.directory.pages.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.directory.Category;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.directory.Query;

/**
 * The address of a search, from which others are made by leaving a filter out.
 *
 * @param path of the search page
 */
public record SearchAddress(String path, List<Parameter> parameters) {

    /** A name and a value of the query. */
    public record Parameter(String name, String value) {}

    /** The address of a query's first part. */
    public static SearchAddress of(String path, Query query) {
        var all = new ArrayList<Parameter>();
        var near = query.near();
        add(all, "q", List.of(query.words()), words -> words);
        add(all, "kind", query.kinds(), Kind::plural);
        add(all, "category", query.categories(), Category::value);
        add(all, "town", query.towns(), town -> town);
        add(all, "weekday", query.weekdays(), SearchAddress::value);
        add(all, "free", Stream.of(query.free()).filter(free -> free).toList(), free -> "true");
        add(all, "accessibility", query.accessibility(), SearchAddress::value);
        add(all, "language", query.languages(), LanguageTag::value);
        add(all, "age", Stream.ofNullable(query.age()).toList(), age -> age.toPlainString());
        add(all, "near", Stream.ofNullable(near).toList(), SearchAddress::point);
        add(all, "within", Stream.ofNullable(near).toList(), circle -> Integer.toString(circle.metres()));
        return new SearchAddress(path, all);
    }

    /** Without one filter: this value of it, or all where the value is empty. */
    public SearchAddress without(String name, String value) {
        return new SearchAddress(
                path,
                parameters.stream()
                        .filter(each -> !each.name().equals(name)
                                || !value.isEmpty() && !each.value().equals(value))
                        .toList());
    }

    /** The words alone, without any filter. */
    public SearchAddress wordsOnly() {
        return new SearchAddress(
                path,
                parameters.stream().filter(each -> each.name().equals("q")).toList());
    }

    /** The part that follows. */
    public SearchAddress after(String cursor) {
        var more = new ArrayList<>(parameters);
        more.add(new Parameter("after", cursor));
        return new SearchAddress(path, more);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.stream()
                        .map(each -> each.name() + "=" + Addresses.encoded(each.value()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** A constant as addresses write it: {@code step-free}. */
    public static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String point(Query.Near near) {
        return near.point().latitude() + "," + near.point().longitude();
    }

    private static <T> void add(List<Parameter> all, String name, Collection<T> values, Function<T, String> written) {
        values.stream()
                .map(written)
                .filter(value -> !value.isBlank())
                .forEach(value -> all.add(new Parameter(name, value)));
    }
}
