package samspil.directory.pages.parts;

import gg.jte.Content;

/** The top of the page on which a municipality is found. */
public record Welcome(String heading, String lead, Content finder) implements Part {}
