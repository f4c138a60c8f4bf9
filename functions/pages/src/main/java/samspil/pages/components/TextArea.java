package samspil.pages.components;

import samspil.kernel.Language;

/**
 * A field for several lines.
 *
 * @param limit the most characters that are taken; counted while typing
 */
public record TextArea(Language language, Field field, int rows, int limit) implements Component {}
