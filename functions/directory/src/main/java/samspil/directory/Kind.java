package samspil.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four kinds of entry. */
public enum Kind {
    ORGANISATION(Organisation.class, "organisations"),
    ACTIVITY(Activity.class, "activities"),
    OPPORTUNITY(Opportunity.class, "opportunities"),
    VENUE(Venue.class, "venues");

    private final Class<? extends Entry> type;
    private final String plural;

    Kind(Class<? extends Entry> type, String plural) {
        this.type = type;
        this.plural = plural;
    }

    /** The record that holds one. */
    public Class<? extends Entry> type() {
        return type;
    }

    /** How addresses name it: {@code organisations}. */
    public String plural() {
        return plural;
    }

    /** How labels name it: {@code organisation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its name in addresses. */
    public static Optional<Kind> ofPlural(String plural) {
        return Arrays.stream(values())
                .filter(kind -> kind.plural.equals(plural))
                .findFirst();
    }
}
