package samspil.policies;

import java.util.List;

/** A document's text, page by page. */
public record DocumentText(List<String> pages) {

    public DocumentText {
        pages = List.copyOf(pages);
    }
}
