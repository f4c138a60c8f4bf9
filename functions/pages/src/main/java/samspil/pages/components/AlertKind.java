package samspil.pages.components;

import java.util.Locale;
import samspil.pages.Icon;

/** How serious an alert is. */
public enum AlertKind {
    INFO(Icon.INFO, "note"),
    SUCCESS(Icon.SUCCESS, "status"),
    WARNING(Icon.WARNING, "note"),
    ERROR(Icon.ERROR, "alert");

    private final Icon icon;
    private final String role;

    AlertKind(Icon icon, String role) {
        this.icon = icon;
        this.role = role;
    }

    /** What stands beside it. */
    public Icon icon() {
        return icon;
    }

    /** Its WAI-ARIA role: an error is read out at once. */
    public String role() {
        return role;
    }

    /** Its name in the style sheet. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
