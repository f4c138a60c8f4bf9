package samspil.pages.components;

import java.util.List;
import samspil.pages.Icon;
import samspil.pages.Link;

/**
 * Something that will stand on a page.
 *
 * @param text what is there now, or that and when it will be; one or two sentences
 * @param links to what is there
 */
public record Prospect(Icon icon, String title, String text, List<Link> links) {

    public Prospect {
        links = List.copyOf(links);
    }
}
