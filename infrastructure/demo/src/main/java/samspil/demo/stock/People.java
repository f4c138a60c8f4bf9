package samspil.demo.stock;

import java.util.List;
import samspil.kernel.Country;

/** Names to put people together of; nobody is called so on purpose. */
public record People(List<String> given, List<String> family) {

    static People read(Country country) {
        return new People(names(country, "given"), names(country, "family"));
    }

    private static List<String> names(Country country, String kind) {
        var start = country + " " + kind + " ";
        return StockText.lines("people.txt").stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();
    }
}
