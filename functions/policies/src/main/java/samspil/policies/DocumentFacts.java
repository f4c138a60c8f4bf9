package samspil.policies;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document that was checked.
 *
 * @param id of the upload it came by
 * @param fileName as the administrator's machine called it
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param title as the file says itself; absent where it does not
 * @param language as the file says itself (BCP 47); absent where it does not
 * @param tagged whether a screen reader finds headings and paragraphs in it
 */
public record DocumentFacts(
        DocumentId id,
        String fileName,
        long size,
        String sha256,
        int pages,
        @Nullable String title,
        @Nullable String language,
        boolean tagged) {

    /** The same of a file of this name. */
    DocumentFacts named(String name) {
        return new DocumentFacts(id, name, size, sha256, pages, title, language, tagged);
    }
}
