package samspil.policies.difference;

import java.util.List;
import java.util.stream.Collectors;

/** Some words of a changed paragraph, with their blanks and marks. */
public record Span(Kind kind, String text) {

    /** In which of the texts the words stand. */
    public enum Kind {
        /** In both. */
        KEPT,
        /** In the older one. */
        REMOVED,
        /** In the newer one. */
        ADDED
    }

    static String without(Kind kind, List<Span> spans) {
        return spans.stream().filter(span -> span.kind != kind).map(Span::text).collect(Collectors.joining());
    }
}
