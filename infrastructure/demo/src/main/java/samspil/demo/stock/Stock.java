package samspil.demo.stock;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samspil.kernel.Country;
import samspil.kernel.Language;

/** Everything that was written by hand. */
public record Stock(
        List<Sketch> sketches,
        List<Town> towns,
        List<House> houses,
        Map<Language, Phrases> phrases,
        Map<Country, People> people) {

    /** All that is shipped. */
    public static Stock shipped() {
        return new Stock(
                Stream.of(
                                SketchFile.read("danish-1.txt", Language.DA),
                                SketchFile.read("danish-2.txt", Language.DA),
                                SketchFile.read("norwegian.txt", Language.NB))
                        .flatMap(List::stream)
                        .toList(),
                StockText.rows("towns.txt").stream().map(Town::of).toList(),
                StockText.rows("venues.txt").stream().map(House::of).toList(),
                each(Language.values(), Phrases::read),
                each(Country.values(), People::read));
    }

    private static <K, V> Map<K, V> each(K[] keys, Function<K, V> read) {
        return Arrays.stream(keys).collect(Collectors.toUnmodifiableMap(Function.identity(), read));
    }
}
