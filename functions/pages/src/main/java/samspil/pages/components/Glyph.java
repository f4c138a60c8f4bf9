package samspil.pages.components;

import samspil.pages.Icon;

/**
 * An icon beside words, hidden from those who hear the page.
 */
public record Glyph(Icon icon) implements Component {}
