/** Meetings as JSON and as calendar files. */
@NullMarked
package samspil.council.meeting.http;

import org.jspecify.annotations.NullMarked;
