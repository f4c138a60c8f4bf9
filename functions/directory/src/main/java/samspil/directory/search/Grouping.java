package samspil.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Terms by what they have in common. */
final class Grouping {
    private Grouping() {}

    static Map<String, List<Term>> by(Collection<Term> terms, Function<Term, List<String>> keys) {
        var groups = new HashMap<String, List<Term>>();
        for (var term : terms) {
            keys.apply(term)
                    .forEach(key ->
                            groups.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(term));
        }
        return groups;
    }
}
