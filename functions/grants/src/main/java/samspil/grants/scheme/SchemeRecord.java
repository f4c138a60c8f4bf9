package samspil.grants.scheme;

import samspil.platform.audit.AuditEvent;

/** Where schemes are changed, with the record of it in one. */
public interface SchemeRecord extends Schemes {

    /** Keeps the next revision of a scheme, or a first; false where another came before. */
    boolean keep(Scheme next, AuditEvent audit);
}
