package samspil.pages.components;

import java.util.List;

/** Municipalities to choose from, each in its own colours. */
public record PlaceCards(String heading, List<PlaceCard> cards) implements Component {

    public PlaceCards {
        cards = List.copyOf(cards);
    }
}
