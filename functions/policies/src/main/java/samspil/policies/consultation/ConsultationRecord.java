package samspil.policies.consultation;

import org.jspecify.annotations.Nullable;
import samspil.platform.audit.AuditEvent;
import samspil.policies.Document;

/** Where consultations are changed, with the record of it in one. */
public interface ConsultationRecord extends Consultations {

    /**
     * Opens one, has the invited written to, and announces it; false where another was opened on its document.
     *
     * @param settled the document that it publishes, in its new state; absent where the draft was only typed
     */
    boolean open(Consultation first, @Nullable Document settled, AuditEvent audit);

    /** Gives more time, has the invited written to again, and announces it; false where somebody changed it first. */
    boolean extend(Consultation next, AuditEvent audit);

    /** Answers something, in place of an earlier answer; false where somebody changed the consultation first. */
    boolean answer(Consultation next, Answer answer, AuditEvent audit);

    /** Publishes all responses and answers at once; false where somebody changed the consultation first. */
    boolean publish(Consultation next, AuditEvent audit);
}
