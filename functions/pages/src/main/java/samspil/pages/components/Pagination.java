package samspil.pages.components;

import samspil.kernel.Language;

/**
 * The way through a long list by opaque cursors.
 *
 * @param place such as {@code 21–40 of 143}
 * @param previous its address, or an empty string at the beginning
 * @param next its address, or an empty string at the end
 */
public record Pagination(Language language, String place, String previous, String next) implements Component {}
