package samspil.platform.organisations;

import samspil.platform.Variable;

/** The variable that the template gives every function that asks what the directory publishes. */
public enum OrganisationsVariable implements Variable {
    /** The bucket in which the directory publishes it. */
    DIRECTORY_SNAPSHOTS_BUCKET
}
