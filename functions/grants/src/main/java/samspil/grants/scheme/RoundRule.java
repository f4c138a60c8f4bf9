package samspil.grants.scheme;

import java.time.ZoneId;
import samspil.grants.Slug;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * When a scheme's rounds come each year.
 *
 * @param id tells the rounds of a year apart: {@code autumn}
 */
public record RoundRule(String id, LocalText title, DateRule opens, DateRule closes) {

    public RoundRule {
        InvalidValue.unless(Slug.isOne(id), "round.id", "/id");
        Texts.shortText(title, "/title");
    }

    /** The window that closes in a year; it opens the year before where the rule names a later day of the year. */
    public Window in(int year, ZoneId zone) {
        var end = closes.in(year, zone);
        var begin = opens.in(year, zone);
        return new Window(begin.isBefore(end) ? begin : opens.in(year - 1, zone), end, zone);
    }
}
