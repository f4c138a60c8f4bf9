package samspil.pages.components;

import gg.jte.Content;

/**
 * A name and what it stands for.
 */
public record Term(String name, Content value) {
    /** A name with a line of text. */
    public static Term of(String name, String text) {
        return new Term(name, output -> output.writeUserContent(text));
    }
}
