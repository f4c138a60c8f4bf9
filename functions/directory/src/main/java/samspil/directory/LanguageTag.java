package samspil.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** A language people speak, as a BCP 47 tag: {@code da}, {@code ar}, {@code uk}. Sign languages have tags too. */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    public LanguageTag {
        InvalidValue.unless(FORM.matcher(value).matches(), "language");
    }

    /** Its name in the reader's language. */
    public String name(Locale reader) {
        return Locale.forLanguageTag(value).getDisplayLanguage(reader);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }
}
