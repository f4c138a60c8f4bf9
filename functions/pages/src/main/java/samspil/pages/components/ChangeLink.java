package samspil.pages.components;

import samspil.kernel.Language;

/**
 * Leads back to a question.
 *
 * @param question said to those who hear the link alone
 */
public record ChangeLink(Language language, String question, String address) implements Component {}
