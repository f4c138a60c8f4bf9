package samspil.directory;

import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** Names a confirmation link: a UUID in lower case. */
public record LinkId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public LinkId {
        InvalidValue.unless(isOne(value), "id");
    }

    static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }
}
