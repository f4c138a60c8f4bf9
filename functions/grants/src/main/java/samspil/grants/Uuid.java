package samspil.grants;

import java.util.regex.Pattern;

/** The form of names that a program gives: a UUID in lower case. */
public final class Uuid {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Uuid() {}

    /** Whether a text is one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
