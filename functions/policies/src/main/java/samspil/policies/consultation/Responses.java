package samspil.policies.consultation;

import java.util.List;
import java.util.Optional;
import samspil.platform.audit.AuditEvent;

/** Responses, before they are published too. */
public interface Responses {

    /** One as it stands. */
    Optional<Response> find(Consultation.Key consultation, String id);

    /** All as they stand: organisations by their names, then people by the time they spoke. */
    List<Response> to(Consultation.Key consultation);

    /** Keeps one beside those it takes the place of; false where its author changed it first, and nothing is written. */
    boolean keep(Response next, AuditEvent audit);

    /** The answers so far. */
    List<Answer> answers(Consultation.Key consultation);
}
