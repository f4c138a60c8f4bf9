package samspil.pages.components;

import samspil.kernel.Language;

/**
 * Sends the form it stands in, asking for the step before; all answers go along in hidden fields.
 *
 * @param name of the parameter, such as {@code to}
 * @param value such as {@code who}
 */
public record BackButton(Language language, String name, String value) implements Component {}
