package samspil.policies.pages.parts;

import java.util.List;
import samspil.pages.components.Term;

/** Facts of a version beside the text. */
public record SideFacts(String heading, List<Term> terms) implements Part {

    public SideFacts {
        terms = List.copyOf(terms);
    }
}
