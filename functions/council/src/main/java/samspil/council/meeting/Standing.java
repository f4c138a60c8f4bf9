package samspil.council.meeting;

import java.util.Locale;

/** How far a meeting has come. */
public enum Standing {
    /** It is still to be held. */
    COMING,
    /** It has begun, and may be over. */
    HELD,
    /** It will not be held. */
    CANCELLED;

    /** As labels and JSON name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
