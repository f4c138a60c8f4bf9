package samspil.pages;

/** The Content-Security-Policy (W3C, level 3) of every page: nothing but our own files, and nothing inline. */
public final class ContentPolicy {

    /** The header's name. */
    public static final String HEADER = "Content-Security-Policy";

    private static final String OWN = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'");

    /** The header's value. */
    public static final String VALUE = OWN + "; frame-ancestors 'none'";

    /** Its value for a page made to stand in a frame of anybody's: it holds no form, no script and nothing of the reader. */
    public static final String FRAMED =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors *";

    /** Its value for a page that shows one of our own in a frame. */
    public static final String FRAMING = VALUE + "; frame-src 'self'";

    private ContentPolicy() {}

    /**
     * Its value for a page that sends a form to another origin, and to that one alone.
     *
     * @param origin scheme and host, with a port where it is not the usual one
     */
    public static String sendingTo(String origin) {
        return VALUE.replace("form-action 'self'", "form-action 'self' " + origin)
                .replace("connect-src 'self'", "connect-src 'self' " + origin);
    }
}
