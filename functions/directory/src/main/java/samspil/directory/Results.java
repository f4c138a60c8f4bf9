package samspil.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total how many there are in all
 * @param facets how to narrow the search, each value with the number it would give; values that give none are left out
 *     unless they are chosen
 * @param next the cursor of the part that follows; absent on the last
 * @param insteadOf the words as typed, where nothing fitted them and the nearest known words were searched instead
 * @param partial whether no entry has all the words, so that those with the most of them are given
 * @param without the filters that stand in the way, where nothing was found
 */
public record Results(
        int total,
        List<Hit> hits,
        List<Facet> facets,
        @Nullable String next,
        @Nullable Instead insteadOf,
        boolean partial,
        List<Without> without) {

    /**
     * One entry found.
     *
     * @param matched why: {@code name}, {@code text}, {@code category}, {@code organiser}, {@code venue}, {@code similar}
     * @param metres how far away, where the search was for a place
     */
    public record Hit(
            Published.Live live,
            Set<String> matched,
            @Nullable Integer metres) {}

    /**
     * A way to narrow the search.
     *
     * @param name {@code kind}, {@code topic}, {@code target}, {@code icnpo}, {@code town}, {@code language},
     *     {@code weekday}, {@code accessibility} or {@code free}
     */
    public record Facet(String name, List<Value> values) {}

    /**
     * A value of a facet.
     *
     * @param value as the query takes it
     * @param count how many entries the search would give with this value alone chosen here, the other facets as they are
     */
    public record Value(String value, int count, boolean chosen) {}

    /**
     * A filter that could be left out.
     *
     * @param filter a facet's name, {@code age}, {@code near} or {@code words}
     * @param total how many entries the search would give without it
     */
    public record Without(String filter, int total) {}

    /**
     * A correction, shown to the reader and never silent.
     *
     * @param typed what was typed
     * @param searched what was searched
     */
    public record Instead(String typed, String searched) {}
}
