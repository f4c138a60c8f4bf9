package samspil.policies.pages.parts;

import java.util.List;
import samspil.pages.components.Spoken;

/** What shall be reached. */
public record Goals(List<Spoken> goals) implements Part {

    public Goals {
        goals = List.copyOf(goals);
    }
}
