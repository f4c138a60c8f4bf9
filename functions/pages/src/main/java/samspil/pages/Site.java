package samspil.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of one municipality share, in the language of the page.
 *
 * @param name whose pages they are, such as {@code Herlev}
 * @param origin scheme and host, such as {@code https://samspil.example}, without a slash at the end
 * @param home the path of its home page
 * @param navigation the few ways in that stand at the top
 * @param contact who answers for the pages and how they are reached; empty where nobody is named
 * @param footer accessibility statement, privacy, open data
 */
public record Site(
        String name,
        Theme theme,
        String origin,
        String home,
        List<Link> navigation,
        List<String> contact,
        List<Link> footer) {

    /** Where the shortlist is, below the home page. */
    public static final String SHORTLIST = "/shortlist";

    public Site {
        navigation = List.copyOf(navigation);
        contact = List.copyOf(contact);
        footer = List.copyOf(footer);
    }

    /** What the reader's browser keeps the shortlist under, where a link leads to it; else null. */
    public @Nullable String shortlist(Link link) {
        return link.address().endsWith(SHORTLIST) ? home.substring(home.lastIndexOf('/') + 1) : null;
    }

    /** The path of the desk, behind the log-in. */
    public String desk() {
        return home + "/desk";
    }
}
