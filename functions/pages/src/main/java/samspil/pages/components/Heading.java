package samspil.pages.components;

/**
 * The top of every page but the home page.
 *
 * @param kind a word above the title, such as what kind of thing it is; may be empty
 * @param lead a sentence below it; may be empty
 */
public record Heading(String kind, Spoken title, Spoken lead) implements Component {
    /** All in the page's language. */
    public static Heading of(String kind, String title, String lead) {
        return new Heading(kind, Spoken.of(title), Spoken.of(lead));
    }
}
