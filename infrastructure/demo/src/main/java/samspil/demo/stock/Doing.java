package samspil.demo.stock;

import java.util.Optional;
import samspil.directory.AgeRange;

/**
 * An activity: {@code name | where | when | ages | price | words}.
 *
 * @param where what the venue must be good for; a hyphen where none is needed
 */
public record Doing(
        String name,
        String where,
        Optional<Hours> hours,
        Optional<AgeRange> ages,
        Optional<Price> price,
        String words) {

    static Doing of(Cells cells) {
        return new Doing(
                cells.text(0),
                cells.text(1),
                Hours.of(cells.words(2)),
                Ages.of(cells.text(3)),
                Price.of(cells.text(4)),
                cells.text(5));
    }
}
