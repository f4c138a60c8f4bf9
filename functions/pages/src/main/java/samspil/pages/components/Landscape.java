package samspil.pages.components;

/** The drawing beside the words of a home page. */
public record Landscape() implements Component {}
