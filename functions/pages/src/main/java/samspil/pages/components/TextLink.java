package samspil.pages.components;

import samspil.pages.Link;

/**
 * A link in running text or in a table.
 *
 * @param unseen more words for those who hear the link alone; may be empty
 */
public record TextLink(Link link, String unseen) implements Component {

    /** One whose words say enough. */
    public static TextLink of(String text, String address) {
        return new TextLink(new Link(text, address), "");
    }
}
