package samspil.policies.pages.parts;

import java.util.List;
import samspil.policies.pages.words.Visit;

/** How a document could be better for those who read it. */
public record Advice(Visit visit, List<String> advice) implements Part {

    public Advice {
        advice = List.copyOf(advice);
    }
}
