package samspil.grants.scheme;

import org.jspecify.annotations.Nullable;
import samspil.grants.Slug;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * What an application is scored by.
 *
 * @param id names it within its scheme
 * @param hint what deserves how much; absent where the title says it
 * @param highest the best score; the worst is 0
 * @param weight how often it counts
 */
public record Measure(String id, LocalText title, @Nullable LocalText hint, int highest, int weight) {
    private static final int MOST = 100;

    public Measure {
        InvalidValue.unless(Slug.isOne(id), "measure.id", "/id");
        Texts.shortText(title, "/title");
        Texts.longText(hint, "/hint");
        InvalidValue.unless(highest >= 1 && highest <= MOST, "number.range", "/highest");
        InvalidValue.unless(weight >= 1 && weight <= MOST, "number.range", "/weight");
    }
}
