package samspil.pages.components;

import samspil.kernel.Language;

/**
 * The hint and the error of a field.
 */
public record FieldNotes(Language language, Field field) implements Component {}
