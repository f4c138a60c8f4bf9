package samspil.grants.scheme;

/** How far a round was brought by people. Whether it is open is for {@link Round#standing} and the clock. */
public enum Stage {
    DRAFT,
    PUBLISHED,
    ASSESSING,
    RECOMMENDED,
    DECIDED,
    SETTLED,
    ARCHIVED,
    CANCELLED
}
