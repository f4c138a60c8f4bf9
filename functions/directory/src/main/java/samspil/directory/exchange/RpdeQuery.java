package samspil.directory.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.platform.json.Parsed;

/**
 * Which part of a feed a reader asks for.
 *
 * @param afterTimestamp milliseconds of the last item it has; absent at the beginning
 * @param afterId the id of that item
 * @param limit how many at most, 1 to 500
 */
public record RpdeQuery(
        @Nullable Long afterTimestamp, @Nullable String afterId, int limit) {

    /** Reads query parameters; a timestamp and an id go together. */
    public static Parsed<RpdeQuery> read(Map<String, List<String>> given) {
        var parameters = new Parameters(given);
        var timestamp = parameters.whole("afterTimestamp", 0, Long.MAX_VALUE);
        var id = parameters.text("afterId");
        var limit = parameters.whole("limit", 1, 500);
        if (timestamp == null && id != null) {
            parameters.refuse("afterTimestamp", "field.required");
        }
        if (timestamp != null && id == null) {
            parameters.refuse("afterId", "field.required");
        }
        return parameters.finish(() -> new RpdeQuery(timestamp, id, limit == null ? 200 : limit.intValue()));
    }

    /** The query that goes on behind this item. */
    RpdeQuery after(long modified, String id) {
        return new RpdeQuery(modified, id, limit);
    }

    /** Whether an item comes behind the last one the reader has. */
    boolean isBefore(long modified, String id) {
        return afterTimestamp == null
                || afterId == null
                || modified > afterTimestamp
                || modified == afterTimestamp && id.compareTo(afterId) > 0;
    }

    /** As it stands in an address. */
    String text() {
        return afterTimestamp == null
                ? "?limit=" + limit
                : "?afterTimestamp=" + afterTimestamp + "&afterId=" + afterId + "&limit=" + limit;
    }
}
