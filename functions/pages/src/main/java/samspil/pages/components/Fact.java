package samspil.pages.components;

import samspil.pages.Icon;

/**
 * A short fact with its icon, such as when or where.
 */
public record Fact(Icon icon, String text) {}
