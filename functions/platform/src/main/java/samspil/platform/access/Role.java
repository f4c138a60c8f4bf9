package samspil.platform.access;

import java.util.Locale;

/** In what capacity somebody acts. A role is held in one municipality, except those that say otherwise. */
public enum Role {
    /** Anybody who has logged in, everywhere. Never granted, never ends. */
    CITIZEN,
    /** Acts for one organisation. */
    REPRESENTATIVE,
    COUNCIL_MEMBER,
    COUNCIL_CHAIR,
    COUNCIL_SECRETARY,
    /** The municipality's contact person and those who work its cases. */
    CASE_WORKER,
    /** Sees budgets and pays out. */
    FINANCE,
    /** Policies, settings, and who holds which role. */
    ADMINISTRATOR,
    /** Reads everything, the audit record too, and changes nothing. */
    AUDITOR,
    /** Runs the platform for all municipalities: appoints their first administrators and sees no case. */
    OPERATOR;

    /** Whether it is held everywhere and in no municipality. */
    public boolean isEverywhere() {
        return this == CITIZEN || this == OPERATOR;
    }

    /** As labels and JSON name it: {@code case-worker}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
