package samspil.grants;

import samspil.platform.Variable;

/** The variables that the template gives the functions of grants. */
public enum GrantsVariable implements Variable {
    /** The table of schemes, rounds, drafts and files. */
    GRANTS_TABLE,
    /** The table of what everybody may know of schemes, rounds and awards. */
    GRANTS_PUBLIC_TABLE,
    /** The bucket of documents, from quarantine to clean, and of letters on paper. */
    GRANTS_BUCKET
}
