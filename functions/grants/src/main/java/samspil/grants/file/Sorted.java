package samspil.grants.file;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies in one fixed order, so that the same is always written the same and has the same hash. */
final class Sorted {
    private Sorted() {}

    static Set<String> set(Set<String> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static <V> Map<String, V> map(Map<String, V> values) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
