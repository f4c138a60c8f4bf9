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
    private static final int LONGEST_HEADING = 80;

    public VersionText {
        pages = List.copyOf(pages);
    }

    /** Its paragraphs. */
    public List<String> paragraphs(String page) {
        return page.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether a paragraph looks like a heading; what a PDF's text no longer says is not claimed but to the eye. */
    public boolean isShort(String paragraph) {
        return paragraph.length() < LONGEST_HEADING && !paragraph.matches(".*[.,:;!?]");
    }
}
