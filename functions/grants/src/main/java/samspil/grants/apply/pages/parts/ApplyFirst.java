package samspil.grants.apply.pages.parts;

/**
 * The button that the enter key presses; it stands first, where other buttons come before the one to press.
 *
 * @param value of the field {@code to}; empty for going on
 */
public record ApplyFirst(String text, String value) implements ApplyPart {}
