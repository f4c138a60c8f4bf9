package samspil.directory;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets in one order, so that equal entries are equal to the byte wherever they are written. */
final class Sorted {
    private Sorted() {}

    static <T extends Comparable<? super T>> Set<T> copy(Set<T> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
