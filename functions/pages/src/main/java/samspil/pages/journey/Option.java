package samspil.pages.journey;

/**
 * What may be chosen, in words.
 *
 * @param note what is said of it; may be empty
 */
public record Option(String value, String words, String note) {

    /** One of which nothing more is said. */
    public Option(String value, String words) {
        this(value, words, "");
    }
}
