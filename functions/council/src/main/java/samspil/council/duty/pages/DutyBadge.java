package samspil.council.duty.pages;

import java.util.Locale;
import samspil.council.duty.DutyState;
import samspil.pages.Icon;

/**
 * A state in an icon, a colour and words.
 *
 * @param words the state's own, or more
 */
public record DutyBadge(DutyState state, String words) implements DutyPart {

    /** The icon, which only decorates. */
    public Icon icon() {
        return Reading.icon(state);
    }

    /** The class that colours it. */
    public String look() {
        return "duty-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
