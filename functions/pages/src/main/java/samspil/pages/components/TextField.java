package samspil.pages.components;

import samspil.kernel.Language;

/**
 * A field for one line.
 *
 * @param type of the input: {@code text}, {@code email}, {@code tel}, {@code url}, {@code date}, {@code search}
 * @param autocomplete its purpose (HTML autofill field name), or {@code off}
 */
public record TextField(Language language, Field field, String type, String autocomplete) implements Component {}
