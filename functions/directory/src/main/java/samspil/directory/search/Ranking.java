package samspil.directory.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** Hits in order: by key, then by name and id. */
final class Ranking {
    /** Key and position in the order of names, in one number that sorts as both. */
    private final long[] places;

    private final NameOrder names;

    private Ranking(long[] places, NameOrder names) {
        this.places = places;
        this.names = names;
    }

    static Ranking of(BitSet hits, IntUnaryOperator key, NameOrder names) {
        var places = hits.stream()
                .mapToLong(entry -> place(key.applyAsInt(entry), names.position(entry)))
                .toArray();
        Arrays.sort(places);
        return new Ranking(places, names);
    }

    int size() {
        return places.length;
    }

    int entry(int place) {
        return names.entry((int) places[place]);
    }

    int key(int place) {
        return (int) (places[place] >> Integer.SIZE);
    }

    /** The first place behind a cursor's. */
    int after(Cursor cursor) {
        int found = Arrays.binarySearch(places, place(cursor.key(), names.after(cursor.name(), cursor.id())));
        return found < 0 ? -found - 1 : found;
    }

    private static long place(int key, int position) {
        return (long) key << Integer.SIZE | position;
    }
}
