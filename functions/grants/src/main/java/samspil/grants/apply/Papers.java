package samspil.grants.apply;

import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.platform.audit.AuditEvent;

/** The papers of organisations. Nobody finds another organisation's. */
public interface Papers {

    /** One of them. */
    Optional<GivenPaper> find(GivenPaper.Key key);

    /** All of an organisation, the newest first. */
    List<GivenPaper> of(Applicant owner);

    /** Keeps a new one. */
    void give(GivenPaper paper, AuditEvent audit);

    /** Forgets one; what was sent with it has its own copy. */
    void remove(GivenPaper paper, AuditEvent audit);

    /** What an organisation agreed to; empty where it did not, or takes it back. */
    Optional<Consent> consent(Applicant owner);

    /** It agrees. */
    void agree(Applicant owner, Consent consent, AuditEvent audit);

    /** It agrees no longer; what was sent stays as it is. */
    void disagree(Applicant owner, AuditEvent audit);

    /** The applications that a paper was used in. */
    List<ApplicationId> uses(GivenPaper paper);

    /** Notes a document that is a copy of a paper; false where the paper or the consent is gone by now. */
    boolean use(GivenPaper paper, Attachment copy, AuditEvent audit);
}
