package samspil.directory.search;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Where in an entry a word stands, the weakest first. */
enum Field {
    /** Words of the sector the entry belongs to, wider than the entry itself. */
    BROADER(1, "similar"),
    TEXT(2, "text"),
    VENUE(3, "venue"),
    ORGANISER(4, "organiser"),
    /** Words that mean about the same as a word of the name. */
    SIMILAR(5, "similar"),
    CATEGORY(6, "category"),
    NAME(7, "name");

    private final int weight;
    private final String key;

    Field(int weight, String key) {
        this.weight = weight;
        this.key = key;
    }

    /** Its bit in a set of fields. */
    int bit() {
        return 1 << (weight - 1);
    }

    /** The weight of the strongest field of a set, from one; zero for none. */
    static int weight(int fields) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(fields);
    }

    /** What the reader is told about a set of fields. */
    static Set<String> keys(int fields) {
        var keys = new TreeSet<String>();
        Arrays.stream(values()).filter(field -> (fields & field.bit()) != 0).forEach(field -> keys.add(field.key));
        return keys;
    }
}
