package samspil.grants.file;

import java.util.Set;
import samspil.platform.audit.AuditEvent.Actor;

/**
 * Who may have an interest in a case by what stands elsewhere, such as a seat on the applicant's board. They take no part
 * in it until it is settled whether they may.
 */
@FunctionalInterface
public interface Interests {
    /** Nothing stands elsewhere. */
    Interests NONE = (_, _) -> Set.of();

    /**
     * All of whom it is not settled, under each name they have in records: a pseudonym, a seat.
     *
     * @param by who is about to do something; where they may have an interest themselves, they are among them
     */
    Set<String> unsettled(ApplicationFile file, Actor by);
}
