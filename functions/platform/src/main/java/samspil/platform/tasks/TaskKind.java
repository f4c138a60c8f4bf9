package samspil.platform.tasks;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import samspil.platform.access.Role;

/**
 * What sort of thing waits. A context adds its own here, and the words to the desk's labels: {@code task.<key>} with
 * the name as {0}, and the heading {@code tasks.<key>}; where it is counted {@code task.<key>.one} and {@code .other},
 * with the number as {1}.
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
    GRANT_INVITATION,
    /** An application came that nobody has taken. */
    GRANT_RECEIVED,
    /** An application came back completed. */
    GRANT_COMPLETED,
    /** Members of the council are to score an application. */
    GRANT_SCORES,
    /** What the council recommends about an application is to be recorded. */
    GRANT_VOTE,
    /** A motion on how to share a round's money is put to the vote. */
    GRANT_MOTION,
    /** Somebody appealed, and what is ruled is to be told. */
    GRANT_APPEAL,
    /** A grant was accepted and is to be released. */
    GRANT_RELEASE,
    /** An instalment is due that the bank has not paid. */
    GRANT_PAYMENT,
    /** The bank rejected a payment, and has not paid it since. */
    GRANT_REJECTED,
    /** Somebody wants to use a grant otherwise. */
    GRANT_CHANGE,
    /** A report is to be looked at. */
    GRANT_REPORTED,
    /** What a grantee did not use is to be asked back. */
    GRANT_UNUSED;

    private static final Set<TaskKind> COUNTED = EnumSet.of(
            GRANT_RECEIVED,
            GRANT_COMPLETED,
            GRANT_SCORES,
            GRANT_VOTE,
            GRANT_RELEASE,
            GRANT_PAYMENT,
            GRANT_REJECTED,
            GRANT_REPORTED,
            GRANT_UNUSED);

    /** Whose desks show it; for a representative only where the task names their organisation. */
    public Set<Role> roles() {
        return switch (this) {
            case SUGGESTION,
                    IMPORT,
                    DUPLICATE,
                    CLAIM,
                    CONSULTATION,
                    UNDELIVERED,
                    FOLLOW_UP,
                    GRANT_RECEIVED,
                    GRANT_COMPLETED,
                    GRANT_APPEAL -> Set.of(Role.CASE_WORKER, Role.ADMINISTRATOR);
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
            case GRANT_SCORES, GRANT_MOTION -> Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_MEMBER);
            case GRANT_VOTE -> Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY);
            case GRANT_RELEASE, GRANT_PAYMENT, GRANT_REJECTED -> Set.of(Role.FINANCE);
            case GRANT_CHANGE, GRANT_REPORTED, GRANT_UNUSED -> Set.of(Role.CASE_WORKER);
        };
    }

    /** Whether there may be so many that one line says how many of the same name wait at the same place. */
    public boolean isCounted() {
        return COUNTED.contains(this);
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
