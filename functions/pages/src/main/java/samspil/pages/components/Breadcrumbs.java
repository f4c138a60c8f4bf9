package samspil.pages.components;

import java.util.List;
import samspil.kernel.Language;
import samspil.pages.Link;

/**
 * The pages above this one.
 *
 * @param trail the home page first; the present page is not among them
 */
public record Breadcrumbs(Language language, List<Link> trail, String here) implements Component {
    public Breadcrumbs {
        trail = List.copyOf(trail);
    }
}
