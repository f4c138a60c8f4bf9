package samspil.demo;

import java.util.List;
import java.util.stream.Stream;
import samspil.demo.stock.Stock;
import samspil.directory.Entry;
import samspil.kernel.Municipality;

/** Makes invented directories; the same stock and seed make the same entries. */
public record Demo(Stock stock, long seed) {

    /** Who can log in, everywhere: the platform's operator, each municipality's in their order, one of two. */
    List<Person> persons(List<Municipality> municipalities) {
        var settings = municipalities.stream()
                .map(each -> new Setting(each, stock, seed))
                .toList();
        return Stream.of(
                        Stream.of(Persons.operator()),
                        settings.stream().flatMap(each -> persons(each).all().stream()),
                        Stream.of(persons(settings.get(0)).inTwo(settings.get(1))))
                .flatMap(each -> each)
                .toList();
    }

    private static Persons persons(Setting setting) {
        return new Persons(setting, new Associations(setting, Spots.of(setting)).all());
    }

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
