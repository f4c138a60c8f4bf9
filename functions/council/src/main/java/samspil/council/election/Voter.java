package samspil.council.election;

/**
 * An organisation on the roll.
 *
 * @param organisation the directory's id
 * @param name as it was when the election was called
 * @param voted whether a ballot was cast for it
 */
public record Voter(String organisation, String name, String group, boolean voted) {

    /** One that has not voted. */
    static Voter of(String organisation, String name, String group) {
        return new Voter(organisation, name, group, false);
    }
}
