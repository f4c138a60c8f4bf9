package samspil.council;

import java.util.Locale;

/** What somebody is in the council. */
public enum Position {
    CHAIR,
    DEPUTY,
    MEMBER,
    /** Follows when a seat in the group falls vacant. */
    SUBSTITUTE,
    /** Of the municipality; has neither seat nor vote. */
    CONTACT_PERSON;

    /** Whether it goes with a seat. */
    public boolean sits() {
        return this == CHAIR || this == DEPUTY || this == MEMBER;
    }

    /** Whether only one can be it at a time. */
    public boolean isSingle() {
        return this == CHAIR || this == DEPUTY;
    }

    /** As keys and labels name it: {@code contact-person}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
