package samspil.pages.components;

import java.util.List;
import samspil.pages.Link;

/**
 * The top of a home page: what this is, the search box, and searches that others make.
 *
 * @param popularHeading what the ready-made searches have in common
 * @param popular ready-made searches
 */
public record Hero(String heading, String lead, SearchBox search, String popularHeading, List<Link> popular)
        implements Component {
    public Hero {
        popular = List.copyOf(popular);
    }
}
