package samspil.platform.reminders;

import samspil.platform.Variable;

/** The variable that the template gives every function that sets a deadline, takes one back, or sends. */
public enum RemindersVariable implements Variable {
    /** The table of deadlines and reminders. */
    REMINDERS_TABLE
}
