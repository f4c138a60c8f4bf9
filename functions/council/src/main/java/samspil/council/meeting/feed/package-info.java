/** Feeds of the meetings that not everybody sees, for the calendars of those who may. */
@NullMarked
package samspil.council.meeting.feed;

import org.jspecify.annotations.NullMarked;
