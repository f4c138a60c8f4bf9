package samspil.grants.scheme;

import samspil.platform.json.ByKind;

/** How an application came, seen from the clock of the server. */
@ByKind
public sealed interface Arrival {

    /** Before the round opened. */
    record TooEarly() implements Arrival {}

    /** While the round was open. */
    record InTime() implements Arrival {}

    /** After the end, within the days of grace. */
    record InGrace() implements Arrival {}

    /**
     * After the end, for a part of the grant.
     *
     * @param twelfths how many are lost, 1 to 11
     */
    record Late(int twelfths) implements Arrival {}

    /** After the end, as somebody allowed for a reason. */
    record Exempt(String reason) implements Arrival {}

    /** After anything is taken. */
    record TooLate() implements Arrival {}

    /** Whether it is taken. */
    default boolean isTaken() {
        return !(this instanceof TooEarly || this instanceof TooLate);
    }
}
