package samspil.pages.components;

import samspil.pages.Link;

/**
 * A link that looks like a button, for the one thing to do next.
 */
public record ButtonLink(Link link, boolean primary) implements Component {}
