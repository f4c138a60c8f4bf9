package samspil.council.election;

import java.util.List;
import samspil.council.Council;
import samspil.platform.audit.AuditEvent;

/** Elections as they are written. Every method writes all of it beside the record of it, or nothing. */
public interface ElectionRecord extends Elections {

    /** The first version, told to everybody. */
    void announce(Election first, AuditEvent audit);

    /** The next version; false where somebody else was first. */
    boolean keep(Election next, AuditEvent audit);

    /** Somebody who stands, in the place of whom their organisation named before; false where somebody else was first. */
    boolean name(Election next, Candidate candidate, AuditEvent audit);

    /**
     * One that was held on paper, who stood in it, and the council with those who were elected; false where somebody
     * changed the council meanwhile.
     */
    boolean record(Election held, List<Candidate> candidates, Council next, AuditEvent audit);

    /** The result and the council that comes of it; false where somebody else was first. */
    boolean publish(Election decided, Council next, AuditEvent audit);
}
