/** Café dialogue: tables with hosts, who sits where in each round, and what is brought home. */
@NullMarked
package samspil.council.meeting.cafe;

import org.jspecify.annotations.NullMarked;
