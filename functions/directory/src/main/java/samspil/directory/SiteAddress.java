package samspil.directory;

/**
 * Where people reach the site.
 *
 * @param value without a slash at its end: {@code https://samspil.example}
 */
public record SiteAddress(String value) {

    /** The address of a page. */
    public String page(String... segments) {
        return value + "/" + String.join("/", segments);
    }
}
