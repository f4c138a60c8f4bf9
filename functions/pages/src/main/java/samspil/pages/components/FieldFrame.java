package samspil.pages.components;

import gg.jte.Content;
import samspil.kernel.Language;

/**
 * Label, hint and error around a control.
 */
public record FieldFrame(Language language, Field field, Content control) implements Component {}
