package samspil.council;

import samspil.platform.audit.AuditEvent;

/** Councils as the desk writes them. */
public interface CouncilRecord extends Councils {

    /** Writes the next version beside the record of it; false where somebody else was first, and nothing is written. */
    boolean keep(Council next, AuditEvent audit);
}
