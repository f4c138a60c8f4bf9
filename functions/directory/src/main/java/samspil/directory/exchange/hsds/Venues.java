package samspil.directory.exchange.hsds;

import java.util.List;
import samspil.directory.Catalogue;
import samspil.directory.Entry;
import samspil.directory.Venue;

/** The venues of an entry that the catalogue shows. */
final class Venues {
    private Venues() {}

    static List<Venue> of(Catalogue catalogue, Entry entry) {
        return catalogue.entries(HsdsService.venues(entry)).stream()
                .filter(Venue.class::isInstance)
                .map(Venue.class::cast)
                .toList();
    }
}
