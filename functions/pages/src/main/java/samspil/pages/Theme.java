package samspil.pages;

import java.util.Locale;

/** The colours a municipality may wear. Their values stand in {@code site.css}; their contrast is a test. */
public enum Theme {
    FOREST,
    FJORD,
    HEATHER,
    CLAY,
    SEA,
    NIGHT;

    /** The value of {@code data-theme}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
