package samspil.pages.components;

import java.util.List;

/**
 * Short facts in a row.
 */
public record Facts(List<Fact> facts) implements Component {
    public Facts {
        facts = List.copyOf(facts);
    }
}
