package samspil.pages.components;

import samspil.pages.Link;
import samspil.pages.Theme;

/**
 * A municipality to choose.
 *
 * @param find all spellings it is found by, folded; see {@link Finder}
 */
public record PlaceCard(Link link, String region, Theme theme, String find) {}
