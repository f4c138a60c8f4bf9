package samspil.demo;

import java.util.List;
import java.util.Optional;
import samspil.demo.stock.Sketch;
import samspil.directory.Address;
import samspil.directory.Place;

/** Where an association has its seat. */
record Seats(Setting setting, Sketch.Use use) {

    /** Where it meets first, or somebody's home known by its town only; a guarded one has a street of its own. */
    Place seat(Place.Privacy privacy, List<Optional<Spot>> where) {
        if (privacy != Place.Privacy.EXACT) {
            return guarded(privacy);
        }
        return where.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Spot::place)
                .orElseGet(this::athome);
    }

    private Place guarded(Place.Privacy privacy) {
        var town = setting.town(use.town());
        var dice = setting.dice(use.name());
        var address = new Address("Skjultstien " + (1 + dice.nextInt(40)), town.postalCode(), town.name());
        return new Place(address, Spots.about(town, dice), privacy);
    }

    private Place athome() {
        var town = setting.town(use.town());
        return new Place(new Address(null, town.postalCode(), town.name()), null, Place.Privacy.AREA);
    }
}
