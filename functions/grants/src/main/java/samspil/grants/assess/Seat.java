package samspil.grants.assess;

/**
 * A member of the council who may vote.
 *
 * @param person by pseudonym; of one who never logged in, {@code seat:} and the seat's id
 * @param name as the council's register has it
 */
public record Seat(String person, String name) {
    /** How the person on a seat is named before anybody knows who it is. */
    public static String unknown(String seat) {
        return "seat:" + seat;
    }
}
