package samspil.policies.pages.parts;

import java.util.List;
import samspil.policies.difference.Passage;
import samspil.policies.difference.Span;
import samspil.policies.pages.words.Visit;

/** One paragraph of a difference. */
public record PassageText(Visit visit, Passage passage) implements Part {

    /** Its name in the style sheet. */
    public String kind() {
        return switch (passage) {
            case Passage.Kept it -> "kept";
            case Passage.Removed it -> "removed";
            case Passage.Added it -> "added";
            case Passage.Changed it -> "changed";
        };
    }

    /** Its words. */
    public List<Span> spans() {
        return switch (passage) {
            case Passage.Kept(var text) -> List.of(new Span(Span.Kind.KEPT, text));
            case Passage.Removed(var text) -> List.of(new Span(Span.Kind.REMOVED, text));
            case Passage.Added(var text) -> List.of(new Span(Span.Kind.ADDED, text));
            case Passage.Changed(var spans) -> spans;
        };
    }

    /** What is said before and behind words that stand in one text alone. */
    public String aloud(Span span, boolean begins) {
        return visit.say("difference." + (span.kind() == Span.Kind.ADDED ? "ins" : "del") + (begins ? "" : ".end"));
    }
}
