package samspil.grants.pay.store;

import samspil.platform.Variable;

/** The variables that the template gives the function that pays. */
public enum PayVariable implements Variable {
    /** The table of payment files. */
    GRANTS_PAYMENT_TABLE
}
