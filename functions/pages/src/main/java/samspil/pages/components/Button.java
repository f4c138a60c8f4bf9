package samspil.pages.components;

/**
 * Sends the form it stands in.
 *
 * @param primary whether it is the one to press
 */
public record Button(String text, boolean primary) implements Component {}
