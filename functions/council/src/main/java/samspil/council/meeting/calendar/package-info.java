/** Meetings as calendars write them (RFC 5545, RFC 5546). */
@NullMarked
package samspil.council.meeting.calendar;

import org.jspecify.annotations.NullMarked;
