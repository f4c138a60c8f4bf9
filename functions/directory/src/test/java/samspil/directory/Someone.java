package samspil.directory;

import samspil.platform.access.Role;
import samspil.platform.audit.AuditEvent.Actor;

/** People who do things in tests. */
public final class Someone {
    /** At a municipality's desk. */
    public static final Actor AT_THE_DESK = new Actor("pseudonym", Role.CASE_WORKER, "assignment", null);

    private Someone() {}
}
