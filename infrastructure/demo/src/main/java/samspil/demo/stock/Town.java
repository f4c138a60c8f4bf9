package samspil.demo.stock;

import samspil.directory.Point;
import samspil.kernel.MunicipalityId;

/**
 * A real town of a municipality.
 *
 * @param in where something there is said to be: {@code på Tjøme}
 * @param centre about its middle
 */
public record Town(MunicipalityId municipality, String name, String postalCode, String in, Point centre) {

    static Town of(Cells cells) {
        var centre = new Point(Double.parseDouble(cells.text(4)), Double.parseDouble(cells.text(5)));
        return new Town(new MunicipalityId(cells.text(0)), cells.text(1), cells.text(2), cells.text(3), centre);
    }
}
