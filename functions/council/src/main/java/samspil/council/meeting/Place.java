package samspil.council.meeting;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import samspil.council.PlainText;
import samspil.kernel.InvalidValue;

/**
 * Where it is held: in a room, on a line, or both.
 *
 * @param venue name and address in one line
 * @param link where one takes part from afar
 */
public record Place(@Nullable String venue, @Nullable URI link) {
    private static final int LONGEST_LINK = 500;

    /** @throws InvalidValue when it says neither */
    public Place {
        InvalidValue.unless(venue != null || link != null, "meeting.place", "/venue");
        PlainText.line(venue, "/venue");
        InvalidValue.unless(link == null || link.toString().length() <= LONGEST_LINK, "text.long", "/link");
    }

    /** As it is written in one line. */
    public String line() {
        if (venue == null) {
            return String.valueOf(link);
        }
        return link == null ? venue : venue + " – " + link;
    }
}
