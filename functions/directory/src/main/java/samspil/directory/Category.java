package samspil.directory;

import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/**
 * A term of one of the vocabularies: {@code icnpo:1200} (International Classification of Non-profit Organizations, as
 * NOU 2006:15 chapter 4 has it), {@code target:young} (whom it is for) or {@code topic:visiting} (plain words).
 */
public record Category(String value) implements Comparable<Category> {
    private static final Pattern FORM = Pattern.compile("(icnpo|target|topic):[a-z0-9-]{1,40}");

    public Category {
        InvalidValue.unless(FORM.matcher(value).matches(), "category");
    }

    /** The vocabulary: {@code icnpo}, {@code target} or {@code topic}. */
    public String scheme() {
        return value.substring(0, value.indexOf(':'));
    }

    /** The term within its vocabulary. */
    public String code() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public int compareTo(Category other) {
        return value.compareTo(other.value);
    }
}
