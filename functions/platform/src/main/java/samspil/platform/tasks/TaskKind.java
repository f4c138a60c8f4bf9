package samspil.platform.tasks;

import java.util.Locale;
import java.util.Set;
import samspil.platform.access.Role;

/**
 * What sort of thing waits. A context adds its own here, and the words to the desk's labels: {@code task.<key>} with
 * the name as {0}, and the heading {@code tasks.<key>}.
 */
public enum TaskKind {
    /** Somebody suggested a change to an entry. */
    SUGGESTION,
    /** Somebody suggested a change to an entry of an organisation that has a representative. */
    OWN_SUGGESTION,
    /** Rows of an imported file wait for a decision. */
    IMPORT,
    /** An organisation should confirm what stands about it. */
    CONFIRMATION,
    /** Two entries may be the same. */
    DUPLICATE,
    /** Somebody says to represent an organisation, and a clerk must decide or print a letter. */
    CLAIM,
    /** The accessibility statement is due for its yearly review. */
    STATEMENT,
    /** A policy is due for its revision. */
    REVISION,
    /** People are asked about a draft, and will have to be answered. */
    CONSULTATION,
    /** A document that was uploaded could not be published. */
    DOCUMENT,
    /** An election was called, and its votes will have to be counted. */
    ELECTION,
    /** An election was called in which an organisation may vote. */
    BALLOT,
    /** Mails that should have reached somebody did not. */
    UNDELIVERED,
    /** The municipality promised something at a meeting. */
    FOLLOW_UP,
    /** The council promised something at a meeting. */
    COUNCIL_FOLLOW_UP,
    /** An application for a grant is written and not sent. */
    GRANT_DRAFT,
    /** The municipality asks an applicant to complete an application, or to answer about it. */
    GRANT_ANSWER,
    /** A grant is to be accepted or declined. */
    GRANT_AWARD,
    /** A report on a grant is to be sent. */
    GRANT_REPORT,
    /** Another organisation asks one to apply for a grant together. */
    GRANT_INVITATION;

    /** Whose desks show it; for a representative only where the task names their organisation. */
    public Set<Role> roles() {
        return switch (this) {
            case SUGGESTION, IMPORT, DUPLICATE, CLAIM, CONSULTATION, UNDELIVERED, FOLLOW_UP ->
                Set.of(Role.CASE_WORKER, Role.ADMINISTRATOR);
            case OWN_SUGGESTION,
                    CONFIRMATION,
                    BALLOT,
                    GRANT_DRAFT,
                    GRANT_ANSWER,
                    GRANT_AWARD,
                    GRANT_REPORT,
                    GRANT_INVITATION -> Set.of(Role.REPRESENTATIVE);
            case STATEMENT, REVISION, DOCUMENT -> Set.of(Role.ADMINISTRATOR);
            case ELECTION -> Set.of(Role.CASE_WORKER, Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY);
            case COUNCIL_FOLLOW_UP -> Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);
        };
    }

    /** Whether nobody can do it any more when the day is over by which it should be done. */
    public boolean lapses() {
        return this == BALLOT || this == GRANT_ANSWER || this == GRANT_AWARD || this == GRANT_INVITATION;
    }

    /** As keys and labels name it: {@code own-suggestion}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
