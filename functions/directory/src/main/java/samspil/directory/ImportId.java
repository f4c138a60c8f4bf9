package samspil.directory;

import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** Names an import: a UUID in lower case. */
public record ImportId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ImportId {
        InvalidValue.unless(FORM.matcher(value).matches(), "id");
    }

    @Override
    public String toString() {
        return value;
    }
}
