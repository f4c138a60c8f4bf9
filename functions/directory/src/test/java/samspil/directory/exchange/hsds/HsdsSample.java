package samspil.directory.exchange.hsds;

import java.util.HashMap;
import java.util.List;
import samspil.directory.Catalogue;
import samspil.directory.exchange.SampleCatalogue;
import samspil.directory.exchange.Site;
import samspil.directory.exchange.Words;
import samspil.kernel.Municipalities;

/** HSDS over sample catalogues. */
final class HsdsSample {
    private HsdsSample() {}

    static Hsds of(long seed) {
        return of(SampleCatalogue.of(seed));
    }

    static Hsds of(Catalogue catalogue) {
        return new Hsds(
                catalogue,
                new Site("https://samspil.example"),
                Words.in(catalogue.municipality().language()),
                Municipalities.shipped(),
                SampleCatalogue.NOW);
    }

    static HsdsQuery query(String... namesAndValues) {
        var given = new HashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return HsdsQuery.read(given).orThrow();
    }
}
