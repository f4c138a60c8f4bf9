package samspil.grants.apply.pages.parts;

/** The button that the enter key presses; it stands first, where other buttons come before the one to press. */
public record ApplyFirst(String text) implements ApplyPart {}
