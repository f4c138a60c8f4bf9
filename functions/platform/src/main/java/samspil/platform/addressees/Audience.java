package samspil.platform.addressees;

import java.util.Locale;

/** To whom something is of concern, by role. */
public enum Audience {
    /** The members of the council, their chair among them. */
    COUNCIL,
    /** The chair of the council. */
    CHAIR,
    /** The municipality's contact person and those who work its cases. */
    CONTACT_PERSON,
    /** Who is responsible for policies and roles. */
    ADMINISTRATOR,
    /** All organisations that the directory publishes with a mail address. */
    ORGANISATIONS,
    /** Whom one subject concerns and no other: who is invited to a meeting, who owns a task. */
    PARTICIPANTS;

    /** Whether it is got because one wants it, and may be left; all others come with an office or a promise. */
    public boolean isSubscription() {
        return this == ORGANISATIONS;
    }

    /** As keys and labels name it: {@code contact-person}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
