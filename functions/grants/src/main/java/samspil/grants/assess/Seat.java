package samspil.grants.assess;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A member of the council who may vote.
 *
 * @param person by pseudonym; of one who never logged in, {@code seat:} and the seat's id
 * @param name as the council's register has it
 * @param seat {@code seat:} and the seat's id, by which the record may name them too; empty of one who has none there
 */
public record Seat(String person, String name, String seat) {
    /** How the person on a seat is named before anybody knows who it is. */
    public static String unknown(String seat) {
        return "seat:" + seat;
    }

    /** Every name by which the record of a file may speak of them. */
    public Set<String> names() {
        return seat.isEmpty() ? Set.of(person) : new TreeSet<>(List.of(person, seat));
    }

    /** Whether they are among people that the record of a file names. */
    public boolean isAmong(Set<String> people) {
        return names().stream().anyMatch(people::contains);
    }
}
