package samspil.grants.scheme;

/** How a round stands at an instant: what people did of it, and what the clock says. */
public enum Standing {
    DRAFT,
    /** Published, and not open yet. */
    COMING,
    OPEN,
    /** Published, and not open any more. */
    CLOSED,
    ASSESSING,
    RECOMMENDED,
    DECIDED,
    SETTLED,
    ARCHIVED,
    CANCELLED
}
