package samspil.pages.components;

import java.util.List;

/**
 * Subjects to choose from.
 */
public record Tiles(String heading, List<Tile> tiles) implements Component {
    public Tiles {
        tiles = List.copyOf(tiles);
    }
}
