package samspil.directory.exchange.incoming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import samspil.directory.Category;
import samspil.directory.Taxonomy;
import samspil.kernel.InvalidValue;

/** Categories by what other systems call them: {@code topic:music} or {@code music}, or the label in
 * any of the languages. */
final class Terms {
    private final Map<String, Category> known = new HashMap<>();

    Terms() {
        for (var term : Taxonomy.shipped().terms()) {
            term.names().texts().values().forEach(name -> known.putIfAbsent(folded(name), term.category()));
            known.putIfAbsent(term.category().code(), term.category());
            known.put(term.category().value(), term.category());
        }
    }

    /**
     * The category of a name.
     *
     * @throws InvalidValue where there is none
     */
    Category find(String name) {
        var category = known.get(folded(name));
        if (category == null) {
            throw InvalidValue.of("category");
        }
        return category;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
