package samspil.local.demo;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as the demo data writes them: {@code @24} or {@code @-24} is so many days ahead or ago. */
record DaysAhead(LocalDate today) {
    private static final Pattern DAYS = Pattern.compile("@(-?[0-9]+)");

    /** The same text with the days themselves. */
    String in(String text) {
        return DAYS.matcher(text)
                .replaceAll(
                        found -> today.plusDays(Long.parseLong(found.group(1))).toString());
    }
}
