package samspil.grants.apply;

import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.grants.RoundId;
import samspil.platform.audit.AuditEvent;

/** The drafts of organisations. Nobody finds another organisation's. */
public interface Drafts {

    /** One of them, as it stands this moment. */
    Optional<Draft> find(Applicant applicant, ApplicationId id);

    /** All of an organisation, the one that was saved last first. */
    List<Draft> of(Applicant applicant);

    /** What an organisation has begun in a round. */
    Begun begun(Applicant applicant, RoundId round);

    /** Keeps a first draft, which waits from now on; false where something else was begun there meanwhile. */
    boolean begin(Draft first, Begun begun, AuditEvent audit);

    /** Keeps the draft of what came back; false where something else was begun there meanwhile. */
    boolean complete(Draft draft, Begun begun, AuditEvent audit);

    /** Keeps the next revision; false where another came first. */
    boolean save(Draft next);

    /** Removes one; does nothing where there is none. */
    void remove(Draft draft, AuditEvent audit);

    /**
     * The applications of an organisation in a round.
     *
     * @param applications some may be deleted since, or withdrawn
     * @param version from 0, raised by every change
     */
    record Begun(List<ApplicationId> applications, long version) {

        public Begun {
            applications = List.copyOf(applications);
        }
    }
}
