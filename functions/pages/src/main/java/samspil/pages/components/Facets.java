package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;

/**
 * The filters of a search; they belong to the form of {@link SearchBox}.
 *
 * @param clear where the same search is without any filter
 */
public record Facets(Language language, List<Facet> facets, String clear) implements Component {
    public Facets {
        facets = List.copyOf(facets);
    }
}
