package samspil.grants.scheme;

import samspil.grants.Texts;
import samspil.kernel.LocalText;

/** What a grant is given for, or not given for. */
public record Criterion(Sort sort, LocalText text) {

    public Criterion {
        Texts.longText(text, "/text");
    }

    /** What it does. */
    public enum Sort {
        /** Must be fulfilled. */
        DEMAND,
        /** Goes before others. */
        PREFERENCE,
        /** Is not supported. */
        EXCLUSION
    }
}
