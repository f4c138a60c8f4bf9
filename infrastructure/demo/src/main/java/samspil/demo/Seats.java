package samspil.demo;

import java.util.List;
import java.util.Optional;
import samspil.demo.stock.Sketch;
import samspil.directory.Address;
import samspil.directory.Place;

/** Where an association has its seat. */
record Seats(Setting setting, Sketch.Use use) {

    /** Where it meets first, or somebody's home known by its town only; a hidden one has a street of its own. */
    Place seat(Place.Privacy privacy, List<Optional<Spot>> where) {
        if (privacy == Place.Privacy.HIDDEN) {
            return hidden();
        }
        return where.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(spot -> new Place(spot.place().address(), spot.place().point(), privacy))
                .orElseGet(this::athome);
    }

    private Place hidden() {
        var town = setting.town(use.town());
        var dice = setting.dice(use.name());
        var address = new Address("Skjultstien " + (1 + dice.nextInt(40)), town.postalCode(), town.name());
        return new Place(address, Spots.about(town, dice), Place.Privacy.HIDDEN);
    }

    private Place athome() {
        var town = setting.town(use.town());
        return new Place(new Address(null, town.postalCode(), town.name()), null, Place.Privacy.AREA);
    }
}
