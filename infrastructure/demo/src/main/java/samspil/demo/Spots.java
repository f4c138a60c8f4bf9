package samspil.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import samspil.demo.stock.House;
import samspil.demo.stock.Town;
import samspil.directory.Address;
import samspil.directory.Kind;
import samspil.directory.Place;
import samspil.directory.Point;

/** The venues of one municipality. */
record Spots(List<Spot> all) {

    static Spots of(Setting setting) {
        var spots = new ArrayList<Spot>();
        for (var house : setting.stock().houses()) {
            if (house.municipality().equals(setting.municipality().id())) {
                spots.add(spot(setting, spots.size() + 1, house));
            }
        }
        return new Spots(List.copyOf(spots));
    }

    /** One that is good for this, in this town or else in the nearest that has one. */
    Spot find(String goodFor, Town town, Random dice) {
        var good = all.stream()
                .filter(spot -> spot.house().goodFor().contains(goodFor))
                .toList();
        var nearest = good.stream()
                .map(Spot::town)
                .min(Comparator.comparingDouble(other -> town.centre().metresTo(other.centre())))
                .orElseThrow();
        return Dice.pick(
                dice, good.stream().filter(spot -> spot.town().equals(nearest)).toList());
    }

    private static Spot spot(Setting setting, int number, House house) {
        var town = setting.town(house.town());
        var address = new Address(house.street(), town.postalCode(), town.name());
        var place = new Place(address, about(town, setting.dice(house.name())), Place.Privacy.EXACT);
        return new Spot(setting.id(Kind.VENUE, String.valueOf(number)), house, town, place);
    }

    /** Within some two hundred metres of the town's middle. */
    static Point about(Town town, Random dice) {
        return new Point(
                near(town.centre().latitude(), 0.002, dice), near(town.centre().longitude(), 0.0035, dice));
    }

    private static double near(double degrees, double spread, Random dice) {
        return Math.round((degrees + (dice.nextDouble() * 2 - 1) * spread) * 1e5) / 1e5;
    }
}
