package samspil.demo;

import java.util.ArrayList;
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
                var id = setting.id(Kind.VENUE, String.valueOf(spots.size() + 1));
                spots.add(new Spot(id, house, place(setting, house)));
            }
        }
        return new Spots(List.copyOf(spots));
    }

    /** One that is good for this, in this town where there is one. */
    Spot find(String goodFor, String town, Random dice) {
        var good = all.stream()
                .filter(spot -> spot.house().goodFor().contains(goodFor))
                .toList();
        var near =
                good.stream().filter(spot -> spot.house().town().equals(town)).toList();
        return Dice.pick(dice, near.isEmpty() ? good : near);
    }

    private static Place place(Setting setting, House house) {
        var town = setting.town(house.town());
        var address = new Address(house.street(), town.postalCode(), town.name());
        return new Place(address, about(town, setting.dice(house.name())), Place.Privacy.EXACT);
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
