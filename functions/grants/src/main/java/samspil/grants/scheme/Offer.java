package samspil.grants.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samspil.grants.LineId;
import samspil.grants.SchemeId;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;
import samspil.kernel.Money;

/**
 * What a round offers.
 *
 * @param version of the scheme, pinned
 * @param window as it was first announced
 * @param lines the budget lines its grants are paid from
 * @param pool how much was announced; absent where nothing was
 */
public record Offer(
        SchemeId scheme,
        int version,
        LocalText title,
        Window window,
        List<LineId> lines,
        @Nullable Money pool) {
    private static final int MOST_LINES = 10;

    public Offer {
        Texts.shortText(title, "/title");
        lines = List.copyOf(lines);
        InvalidValue.unless(lines.size() <= MOST_LINES, "list.long", "/lines");
        InvalidValue.unless(lines.stream().distinct().count() == lines.size(), "list.repeats", "/lines");
        InvalidValue.unless(pool == null || pool.ore() >= 0, "amount.negative", "/pool");
    }
}
