package samspil.grants.file;

import java.util.EnumSet;
import java.util.Set;

/** How far an application has come. It follows from the record and is never set. */
public enum FileState {
    SUBMITTED,
    /** The applicant is to complete what is missing. */
    RETURNED,
    WITHDRAWN,
    INADMISSIBLE,
    ASSESSING,
    RECOMMENDED,
    /** The applicant is asked about facts that speak against it. */
    HEARING,
    /** All that was asked for; nobody was told yet. */
    GRANTED,
    /** A part of what was asked for; nobody was told yet. */
    PARTIAL,
    /** Nothing; nobody was told yet. */
    REFUSED,
    /** The applicant has the letter, and the term of appeal runs. */
    NOTIFIED,
    ACCEPTED,
    DECLINED,
    /** Nobody accepted in time. */
    LAPSED,
    APPEALED,
    /** The decision stands after an appeal. */
    UPHELD,
    /** Another decision took its place after an appeal; nobody was told yet. */
    CHANGED,
    /** The instalments are set. */
    PAYABLE,
    /** At least one instalment is paid. */
    PAID,
    /** The grantee wants to use it otherwise. */
    CHANGE_ASKED,
    REPORT_DUE,
    REPORTED,
    REPORT_RETURNED,
    /** The accounts are found right. */
    APPROVED,
    REPAY_DUE,
    REPAID,
    WRITTEN_OFF,
    /** Sums remain; what people wrote is gone. */
    ANONYMISED;

    /** Nothing was decided, so the applicant may still take it back. */
    static final Set<FileState> UNDECIDED =
            Set.copyOf(EnumSet.of(SUBMITTED, RETURNED, ASSESSING, RECOMMENDED, HEARING));

    /** Decided, and nobody was told yet. */
    static final Set<FileState> TO_BE_NOTIFIED = Set.copyOf(EnumSet.of(GRANTED, PARTIAL, REFUSED, CHANGED));

    /** The applicant knows and may answer. */
    static final Set<FileState> KNOWN = Set.copyOf(EnumSet.of(NOTIFIED, UPHELD));

    /** Nothing more is to be done, whatever was awarded. */
    static final Set<FileState> OVER =
            Set.copyOf(EnumSet.of(WITHDRAWN, INADMISSIBLE, DECLINED, LAPSED, REPAID, WRITTEN_OFF));
}
