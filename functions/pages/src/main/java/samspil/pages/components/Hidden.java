package samspil.pages.components;

/** A value that a form carries along, such as the token against forgery. */
public record Hidden(String name, String value) implements Component {}
