package samspil.pages.components;

/**
 * One of several values.
 *
 * @param note how many there are of it, or a hint; may be empty
 */
public record Choice(String value, String text, boolean chosen, String note) {
    /** A value with nothing to add. */
    public Choice(String value, String text, boolean chosen) {
        this(value, text, chosen, "");
    }
}
