package samspil.platform.duties;

import samspil.platform.Variable;

/** The variable that the template gives functions whose acts count for duties. */
public enum DutiesVariable implements Variable {
    /** The table of what was promised and done. */
    DUTIES_TABLE
}
