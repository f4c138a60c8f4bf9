package samspil.council;

import java.time.LocalTime;
import java.util.regex.Pattern;
import samspil.kernel.InvalidValue;

/** A time of day such as {@code 12:00}. */
public record TimeOfDay(String text) {
    private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    public TimeOfDay {
        InvalidValue.unless(FORM.matcher(text).matches(), "form.localtime");
    }

    /** The same for calculations. */
    public LocalTime time() {
        return LocalTime.parse(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
