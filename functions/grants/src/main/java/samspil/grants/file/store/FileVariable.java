package samspil.grants.file.store;

import samspil.platform.Variable;

/** The variables that the template gives the functions that know files. */
public enum FileVariable implements Variable {
    /** The table of files, drafts, schemes and rounds. */
    GRANTS_TABLE
}
