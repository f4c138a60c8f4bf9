package samspil.council.store;

import samspil.platform.Variable;

/** The variables that the template gives the functions of council and elections. */
public enum CouncilVariable implements Variable {
    /** The table of everything the desk knows. */
    COUNCIL_TABLE,
    /** The table of what everybody may know. */
    COUNCIL_PUBLIC_TABLE,
    /** The table of who may vote, and who has. */
    ROLL_TABLE,
    /** The table of ballots, which knows nobody. */
    BALLOT_BOX_TABLE
}
