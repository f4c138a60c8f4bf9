package samspil.demo;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names tell apart what several associations of a municipality would call the same. */
record Titles(Map<String, Long> counts) {

    static Titles of(Stream<String> names) {
        return new Titles(names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /** The name as it is, or with whose it is. */
    String title(String name) {
        return counts.getOrDefault(name, 0L) > 1 ? name + " – {navn}" : name;
    }
}
