package samspil.council.duty.pages;

import java.util.List;

/** Promises below each other. */
public record DutyCards(List<DutyCard> cards) implements DutyPart {
    public DutyCards {
        cards = List.copyOf(cards);
    }
}
