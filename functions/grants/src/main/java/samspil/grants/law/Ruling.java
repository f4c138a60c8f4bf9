package samspil.grants.law;

/** What was decided on an application. */
public enum Ruling {
    /** All that was applied for. */
    GRANTED,
    PARTIAL,
    REFUSED
}
