package samspil.pages.components;

import java.util.List;

/** Cards below or beside each other, as the width allows. */
public record Cards(List<ResultCard> cards) implements Component {

    public Cards {
        cards = List.copyOf(cards);
    }
}
