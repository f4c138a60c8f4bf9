package samspil.demo;

import java.util.List;
import java.util.stream.Stream;
import samspil.demo.stock.Stock;
import samspil.directory.Entry;
import samspil.kernel.Municipality;

/** Makes invented directories; the same stock and seed make the same entries. */
public record Demo(Stock stock, long seed) {

    /** Everything one municipality keeps, venues first. */
    public List<Entry> entries(Municipality municipality) {
        var setting = new Setting(municipality, stock, seed);
        var spots = Spots.of(setting);
        var associations = new Associations(setting, spots).all();
        return Stream.<Stream<? extends Entry>>of(
                        spots.all().stream().map(new Venues(setting, associations)::venue),
                        associations.stream().map(Association::organisation),
                        Activities.of(setting, associations),
                        Opportunities.of(setting, associations))
                .<Entry>flatMap(entries -> entries)
                .toList();
    }
}
