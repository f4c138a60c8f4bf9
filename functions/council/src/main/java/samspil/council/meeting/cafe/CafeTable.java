package samspil.council.meeting.cafe;

import org.jspecify.annotations.Nullable;
import samspil.council.PlainText;

/**
 * A table of a café.
 *
 * @param theme what is spoken of at it
 * @param host who stays at it and tells those who come what was said before; absent until somebody is found
 */
public record CafeTable(String theme, @Nullable String host) {

    public CafeTable {
        PlainText.line(theme, "/theme");
        PlainText.line(host, "/host");
    }

    CafeTable withoutHost() {
        return new CafeTable(theme, null);
    }
}
