package samspil.pages.components;

import gg.jte.Content;
import java.util.List;
import samspil.kernel.Language;

/**
 * The filters of a search; they belong to the form of {@link SearchBox}.
 *
 * @param more what else narrows the search, such as a field for an age
 * @param clear where the same search is without any filter
 */
public record Facets(Language language, List<Facet> facets, List<Content> more, String clear) implements Component {
    public Facets {
        facets = List.copyOf(facets);
        more = List.copyOf(more);
    }
}
