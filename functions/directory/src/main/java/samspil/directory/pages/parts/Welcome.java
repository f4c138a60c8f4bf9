package samspil.directory.pages.parts;

/** The top of the page on which a municipality is found. */
public record Welcome(String heading, String lead) implements Part {}
