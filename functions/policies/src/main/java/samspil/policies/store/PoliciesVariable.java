package samspil.policies.store;

import samspil.platform.Variable;

/** The variables that the template gives the functions of policies. */
public enum PoliciesVariable implements Variable {
    /** The table of everything the desk knows. */
    POLICIES_TABLE,
    /** The table of what everybody may know. */
    POLICIES_PUBLIC_TABLE,
    /** The table of consultations and responses. */
    CONSULTATIONS_TABLE,
    /** The bucket of documents that are not public. */
    POLICIES_UPLOADS_BUCKET,
    /** The bucket of documents that are. */
    POLICIES_DOCUMENTS_BUCKET
}
