package samspil.council;

import samspil.kernel.InvalidValue;

/**
 * A place in a voting group: a seat, or for a substitute one in the order of succession.
 *
 * @param group the group's id
 * @param number from 1
 */
public record Place(String group, int number) {
    private static final int MOST = 99;

    public Place {
        InvalidValue.unless(number >= 1 && number <= MOST, "place.number", "/number");
    }
}
