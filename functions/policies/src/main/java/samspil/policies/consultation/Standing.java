package samspil.policies.consultation;

import java.util.Locale;

/** How far a consultation has come. */
public enum Standing {
    /** Its first day has not come. */
    PLANNED,
    /** One may respond. */
    OPEN,
    /** Its last day has gone by. */
    CLOSED,
    /** The responses and the municipality's answers are published. */
    ANSWERED;

    /** As labels and JSON name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
