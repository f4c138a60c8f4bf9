package samspil.policies.pages.parts;

import java.util.List;
import samspil.policies.pages.words.Visit;

/**
 * The text of a document, page by page.
 *
 * @param pages a line to a paragraph
 * @param lang the language it is written in, where that is another than the page's; else an empty string
 */
public record VersionText(Visit visit, List<String> pages, String lang) implements Part {

    public VersionText {
        pages = List.copyOf(pages);
    }

    /** Its paragraphs. */
    public List<String> paragraphs(String page) {
        return page.lines().filter(line -> !line.isBlank()).toList();
    }
}
