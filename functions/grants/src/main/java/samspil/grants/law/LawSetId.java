package samspil.grants.law;

/** Whose law a scheme follows. What it demands is found by the day of the decision. */
public enum LawSetId {
    /** Danish administrative law. */
    DK,
    /** Norwegian administrative law. */
    NO
}
