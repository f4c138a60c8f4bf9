package samspil.platform.outlook;

import samspil.platform.Variable;

/** The variable that the template gives every function that announces what comes next, or shows it. */
public enum OutlookVariable implements Variable {
    /** The table of what comes next. */
    OUTLOOK_TABLE
}
