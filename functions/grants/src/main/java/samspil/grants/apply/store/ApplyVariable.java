package samspil.grants.apply.store;

import samspil.platform.Variable;

/** The variables that the template gives the functions that know documents. */
public enum ApplyVariable implements Variable {
    /** The bucket of documents, from quarantine to clean. */
    GRANTS_BUCKET
}
