/** Meetings and answers in their tables. */
@NullMarked
package samspil.council.meeting.store;

import org.jspecify.annotations.NullMarked;
