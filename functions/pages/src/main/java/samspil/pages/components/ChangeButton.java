package samspil.pages.components;

import samspil.kernel.Language;

/**
 * Sends the form it stands in, asking for a question again; all answers go along in hidden fields.
 *
 * @param question said to those who hear the button alone
 * @param name of the parameter, such as {@code step}
 * @param value such as {@code who}
 */
public record ChangeButton(Language language, String question, String name, String value) implements Component {}
