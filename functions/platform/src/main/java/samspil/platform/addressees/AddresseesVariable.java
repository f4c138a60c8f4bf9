package samspil.platform.addressees;

import samspil.platform.Variable;

/** The variable that the template gives every function that says whom mails to a role reach, or asks. */
public enum AddresseesVariable implements Variable {
    /** The table of addressees. */
    ADDRESSEES_TABLE
}
