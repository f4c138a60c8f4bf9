package samspil.platform.audit;

import samspil.platform.Variable;

/** The variable that the template gives every function that does what must be recorded. */
public enum AuditVariable implements Variable {
    /** The table of the record. */
    AUDIT_TABLE
}
