package samspil.pages.components;

import samspil.pages.Icon;
import samspil.pages.Link;

/**
 * One way into a subject.
 *
 * @param note such as a number of organisations
 */
public record Tile(Icon icon, Link link, String note) {}
