package samspil.council.meeting.calendar;

import samspil.kernel.Language;
import samspil.kernel.Municipality;

/** Says in whose name a municipality's meetings stand in calendars. */
@FunctionalInterface
public interface Organizers {

    /** The organizer, with addresses of pages in a language. */
    Organizer of(Municipality municipality, Language language);
}
