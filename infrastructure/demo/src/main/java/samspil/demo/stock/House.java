package samspil.demo.stock;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import samspil.directory.AccessFeature;
import samspil.kernel.MunicipalityId;

/**
 * An invented venue.
 *
 * @param goodFor what an activity may ask of it
 * @param lent whether it is the municipality's and lent out; otherwise those who meet there run it
 */
public record House(
        MunicipalityId municipality,
        String town,
        String name,
        List<String> goodFor,
        String street,
        int people,
        Set<AccessFeature> accessibility,
        boolean lent,
        String words) {

    static House of(Cells cells) {
        return new House(
                new MunicipalityId(cells.text(0)),
                cells.text(1),
                cells.text(2),
                cells.words(3),
                cells.text(4),
                Integer.parseInt(cells.text(5)),
                cells.words(6).stream().map(House::feature).collect(Collectors.toSet()),
                cells.text(7).equals("lent"),
                cells.text(8));
    }

    private static AccessFeature feature(String word) {
        return AccessFeature.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
