package samspil.platform.outlook;

import java.util.Locale;

/** What sort of thing comes next. */
public enum OutlookKind {
    /** A policy that holds. */
    POLICY,
    /** A policy is to be revised. */
    REVISION,
    /** A draft may be answered. */
    CONSULTATION,
    /** An election of the council. */
    ELECTION,
    /** People meet. */
    MEETING,
    /** A round of grants closes. */
    ROUND;

    /** As keys and labels name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
