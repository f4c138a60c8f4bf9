package samspil.platform.ties;

import samspil.platform.Variable;

/** The variable that the template gives every function that says who stands close to an organisation, or asks. */
public enum TiesVariable implements Variable {
    /** The table of ties. */
    TIES_TABLE
}
