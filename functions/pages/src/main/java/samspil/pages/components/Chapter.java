package samspil.pages.components;

import gg.jte.Content;

/** A heading and what stands below it. */
public record Chapter(String heading, Content body) {

    /** One of text alone; blank lines part paragraphs. */
    public static Chapter of(String heading, String text) {
        return new Chapter(heading, new Prose(text));
    }
}
