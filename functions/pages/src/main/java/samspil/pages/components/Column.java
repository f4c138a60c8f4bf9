package samspil.pages.components;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param numeric whether its cells are numbers, which stand to the right
 * @param sort where the same table is sorted by it, or an empty string
 * @param sorting how it is sorted now
 */
public record Column(String name, boolean numeric, String sort, Sorting sorting) {

    /** How a column is sorted, with the value of {@code aria-sort}. */
    public enum Sorting {
        NONE,
        ASCENDING,
        DESCENDING;

        /** The value of {@code aria-sort}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One of words that can't be sorted by. */
    public static Column of(String name) {
        return new Column(name, false, "", Sorting.NONE);
    }

    /** One of numbers that can't be sorted by. */
    public static Column number(String name) {
        return new Column(name, true, "", Sorting.NONE);
    }

    /** The same with a link that sorts by it. */
    public Column sorted(String address, Sorting now) {
        return new Column(name, numeric, address, now);
    }

    /** The value of {@code aria-sort}, or null where it can't be sorted by. */
    public @Nullable String ariaSort() {
        return sort.isEmpty() ? null : sorting.tag();
    }
}
