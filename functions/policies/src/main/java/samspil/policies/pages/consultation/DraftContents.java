package samspil.policies.pages.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.pages.Link;

/**
 * What a draft consists of, each part leading to its anchor.
 *
 * @param lang of the links, where it is another than the page's; else absent
 */
public record DraftContents(String heading, @Nullable String lang, List<Link> links) implements Part {

    public DraftContents {
        links = List.copyOf(links);
    }
}
