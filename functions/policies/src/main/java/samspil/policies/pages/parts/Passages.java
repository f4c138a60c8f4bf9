package samspil.policies.pages.parts;

import java.util.List;
import samspil.policies.difference.Passage;
import samspil.policies.pages.words.Visit;

/** How one text became another, for the eye and for the ear. */
public record Passages(Visit visit, List<Stretch> stretches) implements Part {

    /**
     * Paragraphs in a row.
     *
     * @param folded whether they are many that stayed the same
     */
    public record Stretch(List<Passage> passages, boolean folded) {

        public Stretch {
            passages = List.copyOf(passages);
        }
    }

    public Passages {
        stretches = List.copyOf(stretches);
    }
}
