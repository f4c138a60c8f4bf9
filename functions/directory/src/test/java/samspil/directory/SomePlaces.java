package samspil.directory;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import samspil.kernel.Municipality;

/** Random places in and around a municipality, some without a point, some that the public may not know. */
final class SomePlaces {
    private static final List<String> TOWNS =
            List.of("Nordby", "Sydstrup", "Østerås", "Vestmark", "NORDBY", "Oesteraas");

    private final SplittableRandom random;
    private final Municipality municipality;

    SomePlaces(SplittableRandom random, Municipality municipality) {
        this.random = random;
        this.municipality = municipality;
    }

    @Nullable
    Place place() {
        int luck = random.nextInt(10);
        if (luck == 0) {
            return null;
        }
        var privacy = luck == 1 ? Place.Privacy.HIDDEN : luck == 2 ? Place.Privacy.AREA : Place.Privacy.EXACT;
        return new Place(address(privacy), random.nextInt(5) == 0 ? null : point(), privacy);
    }

    private Address address(Place.Privacy privacy) {
        var town = TOWNS.get(random.nextInt(TOWNS.size()));
        var street = privacy == Place.Privacy.EXACT ? "Eksempelvej" : SomeEntries.PRIVATE;
        return new Address(street + " " + random.nextInt(1, 99), "2730", town);
    }

    private Point point() {
        return new Point(
                municipality.latitude() + random.nextDouble(-0.1, 0.1),
                municipality.longitude() + random.nextDouble(-0.1, 0.1));
    }
}
