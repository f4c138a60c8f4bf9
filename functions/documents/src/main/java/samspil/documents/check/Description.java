package samspil.documents.check;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title its title, at most {@value Title#LONGEST} characters
 * @param language its language as a BCP 47 tag
 * @param tagged whether it says which of its parts are headings, paragraphs and tables
 */
public record Description(@Nullable String title, @Nullable String language, boolean tagged) {}
