package samspil.documents.check;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * A document that may be published.
 *
 * @param sha256 of the file, 64 hexadecimal digits
 * @param bytes the file's size
 * @param description what it says of itself
 * @param pages the text of each page, a line to a paragraph; empty for a page without text
 * @param textCut whether there was more text than is kept
 */
public record CheckedDocument(String sha256, long bytes, Description description, List<String> pages, boolean textCut) {

    /** Keeps a copy of the pages. */
    public CheckedDocument {
        pages = List.copyOf(pages);
    }

    /** Without the text, which no log should hold. */
    @Override
    public String toString() {
        return sha256 + ", " + bytes + " bytes, " + pageCount() + " pages";
    }

    /** How many pages. */
    public int pageCount() {
        return pages.size();
    }

    /** All text, pages separated by a line end. */
    public String text() {
        return String.join("\n", pages);
    }

    /** What the uploader could do better. */
    public List<DocumentAdvice> advice() {
        var missing = Map.of(
                DocumentAdvice.NOT_TAGGED,
                !description.tagged(),
                DocumentAdvice.NO_TITLE,
                description.title() == null,
                DocumentAdvice.NO_LANGUAGE,
                description.language() == null,
                DocumentAdvice.NO_TEXT,
                blankPages() == pageCount(),
                DocumentAdvice.PAGES_WITHOUT_TEXT,
                !textCut && blankPages() > 0 && blankPages() < pageCount(),
                DocumentAdvice.TEXT_CUT,
                textCut);
        return missing.entrySet().stream()
                .filter(Entry::getValue)
                .map(Entry::getKey)
                .sorted()
                .toList();
    }

    private long blankPages() {
        return pages.stream().filter(String::isBlank).count();
    }
}
