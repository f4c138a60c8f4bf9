package samspil.grants.apply.pages.parts;

/**
 * Sends the form for another purpose than going on.
 *
 * @param value of the field {@code to}
 * @param unseen more words for those who hear the button alone; may be empty
 * @param style its class
 */
public record ApplyButton(String text, String value, String unseen, String style) implements ApplyPart {

    /** A second button. */
    public static ApplyButton second(String text, String value) {
        return new ApplyButton(text, value, "", "button button-secondary");
    }

    /** One that looks like a link. */
    public static ApplyButton link(String text, String value, String unseen) {
        return new ApplyButton(text, value, unseen, "link-button");
    }
}
