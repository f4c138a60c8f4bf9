package samspil.policies;

import java.util.List;
import samspil.documents.check.DocumentAdvice;

/**
 * What the check of a document found.
 *
 * @param advice how it could be better for those who read it, which does not hinder that it is published
 */
public record Checked(DocumentFacts facts, List<DocumentAdvice> advice) {

    public Checked {
        advice = List.copyOf(advice);
    }

    /** The same of a file of this name, which a check does not know. */
    Checked named(String fileName) {
        return new Checked(facts.named(fileName), advice);
    }
}
