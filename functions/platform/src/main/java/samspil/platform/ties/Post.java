package samspil.platform.ties;

import java.util.Locale;

/** What somebody is in an organisation's board. */
public enum Post {
    CHAIR,
    DEPUTY_CHAIR,
    TREASURER,
    SECRETARY,
    MEMBER,
    DEPUTY_MEMBER,
    /** Runs the organisation from day to day, in the board or beside it. */
    MANAGER;

    /** As keys and labels name it: {@code deputy-chair}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
