/** Meetings: what is planned, who is invited, what came of it. */
@NullMarked
package samspil.council.meeting;

import org.jspecify.annotations.NullMarked;
