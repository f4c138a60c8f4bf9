package samspil.pages;

import samspil.platform.access.FormRule;

/**
 * Who is logged in, for the strip at the top of their pages.
 *
 * @param name as it is shown to themselves
 * @param duty whom they act for in words, such as {@code Case worker, Herlev}; may be empty
 * @param changeAddress where another duty is chosen, or an empty string where they have but one
 * @param formToken of their session, sent with the log-out
 */
public record SignedIn(String name, String duty, String changeAddress, String formToken) {

    /** Where the log-out is sent by POST. */
    public static final String LOG_OUT = "/log-out";

    /** The field that carries the form token, in this and every other form. */
    public static final String TOKEN = FormRule.FIELD;

    /** Never holds the token. */
    @Override
    public String toString() {
        return "SignedIn[" + duty + "]";
    }
}
