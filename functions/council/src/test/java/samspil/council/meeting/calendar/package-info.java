@NullMarked
package samspil.council.meeting.calendar;

import org.jspecify.annotations.NullMarked;
