package samspil.pages.components;

import java.util.List;

/**
 * Names and values below each other.
 */
public record DefinitionList(List<Term> terms) implements Component {
    public DefinitionList {
        terms = List.copyOf(terms);
    }
}
