package samspil.grants.scheme;

import java.util.List;
import samspil.kernel.InvalidValue;

/**
 * How applications are assessed before they are decided.
 *
 * @param rubric empty where nothing is scored
 * @param council whether the volunteer council recommends
 */
public record Assessment(List<Measure> rubric, boolean council) {
    private static final int MOST = 20;

    public Assessment {
        rubric = List.copyOf(rubric);
        InvalidValue.unless(rubric.size() <= MOST, "list.long", "/rubric");
        InvalidValue.unless(
                rubric.stream().map(Measure::id).distinct().count() == rubric.size(), "list.repeats", "/rubric");
    }
}
