package samspil.pages.components;

import gg.jte.Content;
import java.util.List;
import samspil.kernel.Language;
import samspil.pages.Link;

/**
 * The hits of a search and what was found in words. Filters that apply themselves replace this part alone.
 *
 * @param found such as {@code 143 results}
 * @param chosen the filters in force, each leading to the same search without it
 * @param hits cards, an empty state, and where more are
 */
public record Results(Language language, String found, List<Link> chosen, List<Content> hits) implements Component {
    public Results {
        chosen = List.copyOf(chosen);
        hits = List.copyOf(hits);
    }
}
