package samspil.policies.http;

import java.util.List;
import samspil.policies.difference.Passage;
import samspil.policies.difference.Span;
import samspil.policies.difference.TextDifference;

/**
 * A paragraph of two texts, as the API shows how one became the other.
 *
 * @param spans its words, apart by what became of them
 */
record DifferenceView(Change change, List<Span> spans) {

    /** What became of a paragraph. */
    enum Change {
        KEPT,
        REMOVED,
        ADDED,
        CHANGED
    }

    static List<DifferenceView> of(TextDifference difference) {
        return difference.passages().stream().map(DifferenceView::of).toList();
    }

    private static DifferenceView of(Passage passage) {
        return switch (passage) {
            case Passage.Kept(var text) -> whole(Change.KEPT, Span.Kind.KEPT, text);
            case Passage.Removed(var text) -> whole(Change.REMOVED, Span.Kind.REMOVED, text);
            case Passage.Added(var text) -> whole(Change.ADDED, Span.Kind.ADDED, text);
            case Passage.Changed(var spans) -> new DifferenceView(Change.CHANGED, spans);
        };
    }

    private static DifferenceView whole(Change change, Span.Kind kind, String text) {
        return new DifferenceView(change, List.of(new Span(kind, text)));
    }
}
