package samspil.policies.http;

import java.util.List;
import samspil.policies.document.Passage;
import samspil.policies.document.Span;
import samspil.policies.document.TextDifference;

/** How one text became another, as the API shows it. */
record DifferenceView(List<Paragraph> paragraphs) {

    static DifferenceView of(TextDifference difference) {
        return new DifferenceView(
                difference.passages().stream().map(DifferenceView::of).toList());
    }

    /** What became of a paragraph. */
    enum Change {
        KEPT,
        REMOVED,
        ADDED,
        CHANGED
    }

    /** A paragraph; where it changed, its words stand apart by what became of them. */
    record Paragraph(Change change, List<Span> spans) {}

    private static Paragraph of(Passage passage) {
        return switch (passage) {
            case Passage.Kept(var text) -> whole(Change.KEPT, Span.Kind.KEPT, text);
            case Passage.Removed(var text) -> whole(Change.REMOVED, Span.Kind.REMOVED, text);
            case Passage.Added(var text) -> whole(Change.ADDED, Span.Kind.ADDED, text);
            case Passage.Changed(var spans) -> new Paragraph(Change.CHANGED, spans);
        };
    }

    private static Paragraph whole(Change change, Span.Kind kind, String text) {
        return new Paragraph(change, List.of(new Span(kind, text)));
    }
}
