package samspil.grants.scheme;

import samspil.platform.audit.AuditEvent;

/** Where rounds are changed, with the record of it and what everybody is told in one. */
public interface RoundRecord extends Rounds {

    /** What came of it. */
    enum Kept {
        YES,
        /** Another change came first. */
        STALE,
        /** It was to be called off, and something is decided. */
        DECIDED
    }

    /** Keeps the next revision of a round, or a first. */
    Kept keep(Round next, AuditEvent audit);
}
