package samspil.policies.pages.parts;

import java.util.List;

/** Policies below each other. */
public record PolicyList(List<PolicyCard> cards) implements Part {

    public PolicyList {
        cards = List.copyOf(cards);
    }
}
