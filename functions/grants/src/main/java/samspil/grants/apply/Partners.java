package samspil.grants.apply;

import java.util.List;
import java.util.Optional;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;
import samspil.platform.audit.AuditEvent;
import samspil.platform.outbox.Letter;

/** Which organisations apply together. */
public interface Partners {

    /** Those who were asked to join an application, the first first. */
    List<Partnership> of(MunicipalityId municipality, ApplicationId application);

    /** What an organisation was asked to join, the last first. */
    List<Partnership> invitations(Applicant organisation);

    /** Whether one was asked to join an application, and by whom. */
    Optional<Partnership> find(Applicant organisation, ApplicationId application);

    /** Asks one, by task and mail; false where it was asked before. */
    boolean invite(Partnership partnership, List<Letter> letters, AuditEvent audit);

    /** It says yes; false where it is asked no more. */
    boolean accept(Partnership accepted, AuditEvent audit);

    /** It leaves, or is asked no more. May be said twice. */
    void remove(Partnership partnership, AuditEvent audit);
}
