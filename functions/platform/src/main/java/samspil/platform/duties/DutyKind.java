package samspil.platform.duties;

import java.util.Locale;

/** What sort of thing is promised, and done. */
public enum DutyKind {
    /** A dialogue meeting between the municipality and the organisations. */
    DIALOGUE,
    /** A policy is looked at again. */
    REVISION,
    /** The council is elected. */
    ELECTION;

    /** As keys and labels name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
