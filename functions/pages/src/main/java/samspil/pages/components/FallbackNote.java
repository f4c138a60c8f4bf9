package samspil.pages.components;

import samspil.kernel.Language;

/**
 * Says that the content below is in another language than the page.
 *
 * @param wanted the page's language
 * @param shown the content's language
 */
public record FallbackNote(Language wanted, Language shown) implements Component {}
