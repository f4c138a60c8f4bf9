package samspil.grants.law;

import java.util.Set;
import samspil.grants.Texts;
import samspil.kernel.InvalidValue;
import samspil.kernel.LocalText;

/**
 * A part that a letter must have.
 *
 * @param rulings in letters with these decisions
 * @param source the paragraph, as jurists cite it
 * @param text what it asks for, in plain words
 * @param checked whether somebody read the paragraph itself; else it stands as practice knows it
 */
public record Demand(LetterPart part, Set<Ruling> rulings, String source, LocalText text, boolean checked) {

    public Demand {
        rulings = Set.copyOf(rulings);
        InvalidValue.unless(!rulings.isEmpty(), "field.required", "/rulings");
        Texts.shortText(source, "/source");
        Texts.longText(text, "/text");
    }
}
