package samspil.pages;

/** The Content-Security-Policy (W3C, level 3) of every page: nothing but our own files, and nothing inline. */
public final class ContentPolicy {

    /** The header's name. */
    public static final String HEADER = "Content-Security-Policy";

    /** The header's value. */
    public static final String VALUE = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "font-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private ContentPolicy() {}
}
