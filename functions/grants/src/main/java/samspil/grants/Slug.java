package samspil.grants;

import java.util.regex.Pattern;

/** The form of names that people read in addresses: words of a to z and digits with single hyphens between. */
public final class Slug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Slug() {}

    /** Whether a text is one, at most sixty characters long. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
