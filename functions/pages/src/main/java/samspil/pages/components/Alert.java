package samspil.pages.components;

import gg.jte.Content;

/**
 * Something to know before reading on.
 *
 * @param heading says it all in a few words
 */
public record Alert(AlertKind kind, String heading, Content body) implements Component {
    /** One that says a sentence more. */
    public static Alert of(AlertKind kind, String heading, String text) {
        return new Alert(kind, heading, new Prose(text));
    }
}
